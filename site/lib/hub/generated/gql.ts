/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment CreditAccount on CreditGrade {\n    cycle\n    cycleFrom\n    cycleTo\n    band\n    score\n    openingScore\n    publishedOn\n    inForceTo\n    disputed\n    decidedBy {\n      name\n      nameEn\n    }\n    arithmetic\n    parts {\n      part\n      outOf\n      left\n      towns\n      arithmetic\n    }\n    buckets {\n      scorer\n      scorerName\n      part\n      active\n      arithmetic\n    }\n    deductions {\n      id\n      clause {\n        ...CitedClause\n      }\n      part\n      points\n      taken\n      balance\n      shortfall {\n        message\n        messageEn\n        clause {\n          ...CitedClause\n        }\n      }\n      occurredOn\n      scorerName\n      summary\n      disputed\n      ifFell {\n        score\n        band\n      }\n    }\n    directFindings {\n      id\n      clause {\n        ...CitedClause\n      }\n      occurredOn\n      scorerName\n      summary\n      disputed\n      ifFell {\n        score\n        band\n      }\n    }\n    basis {\n      ...CitedClause\n    }\n  }\n": typeof types.CreditAccountFragmentDoc,
    "\n  fragment StarAccount on StarRating {\n    cycle\n    band\n    score\n    publishedOn\n    inForceTo\n    cancelledOn\n    loweredFrom\n    loweringReason\n    disputed\n    decidedBy {\n      name\n      nameEn\n    }\n    vetoes {\n      ...CitedClause\n    }\n    items {\n      id\n      label\n      labelEn\n      max\n      lost\n      score\n      arithmetic\n      additions {\n        rule\n        label\n        labelEn\n        points\n      }\n      deductions {\n        rule\n        label\n        labelEn\n        count\n        points\n      }\n    }\n    basis {\n      ...CitedClause\n    }\n  }\n": typeof types.StarAccountFragmentDoc,
    "\n  query AgencyAccount($creditCode: ID!, $on: Date) {\n    hub {\n      today\n    }\n    agency(creditCode: $creditCode) {\n      creditCode\n      name\n      address\n      filedOn\n      officeAddress\n      organisation\n      feeSchedule(on: $on) {\n        ...Fees\n      }\n      region {\n        fullName\n      }\n      creditGrade(on: $on) {\n        ...CreditAccount\n      }\n      starRating(on: $on) {\n        ...StarAccount\n      }\n      creditGrades {\n        cycle\n        band\n        score\n        publishedOn\n        arithmetic\n        basis {\n          ...CitedClause\n        }\n      }\n      starRatings {\n        cycle\n        band\n        score\n        publishedOn\n        cancelledOn\n        cancellationReason\n        cancellationBasis {\n          ...CitedClause\n        }\n        loweredFrom\n        loweringReason\n        replaced\n        basis {\n          ...CitedClause\n        }\n      }\n    }\n  }\n": typeof types.AgencyAccountDocument,
    "\n  fragment AgencyFileFacts on AgencyFile {\n    revision\n    recordedAt\n    changedOn\n    changedFields\n    note\n    name\n    registeredAddress\n    officeAddress\n    officeArea\n    officeTenure\n    legalRepresentative\n    principal\n    contact\n    phoneMasked\n    establishedOn\n    registeredCapital\n    businessScope\n    organisation\n    equipment {\n      name\n      quantity\n      note\n    }\n    systems {\n      kind\n      title\n      inForceFrom\n    }\n    otherConditions {\n      text\n      basis\n      met\n    }\n    documents {\n      purpose\n      attachment\n      addedOn\n    }\n    gaps {\n      field\n      message\n      messageEn\n    }\n  }\n": typeof types.AgencyFileFactsFragmentDoc,
    "\n  fragment Fees on FeeSchedule {\n    id\n    revision\n    validFrom\n    recordedOn\n    basis\n    items {\n      item\n      unit\n      priceFrom\n      priceTo\n      note\n    }\n    clause {\n      ...CitedClause\n    }\n  }\n": typeof types.FeesFragmentDoc,
    "\n  query AgencyFilePage($creditCode: ID!) {\n    hub {\n      today\n    }\n    agencyFile(creditCode: $creditCode) {\n      ...AgencyFileFacts\n      history(first: 10) {\n        nodes {\n          revision\n          recordedAt\n          changedOn\n          changedFields\n          note\n        }\n      }\n    }\n    agency(creditCode: $creditCode) {\n      creditCode\n      name\n      address\n      feeSchedule {\n        ...Fees\n      }\n      newestFees: feeSchedule(on: \"2999-12-31\") {\n        ...Fees\n      }\n      conditions {\n        authority {\n          id\n          name\n          nameEn\n        }\n        conditions {\n          id\n          clause {\n            ...CitedClause\n          }\n          verdict\n          weight\n          reasons {\n            text\n            textEn\n          }\n          on\n          metFrom\n        }\n      }\n      participations(first: 10) {\n        nodes {\n          id\n          assistedOn\n          authority {\n            id\n            name\n            nameEn\n          }\n          kind\n          note\n          withdrawnAt\n          withdrawalReason\n        }\n      }\n    }\n  }\n": typeof types.AgencyFilePageDocument,
    "\n  query SupervisorsOfAgency($creditCode: ID!) {\n    hub {\n      today\n    }\n    agency(creditCode: $creditCode) {\n      supervisors {\n        id\n        name\n        nameEn\n      }\n    }\n  }\n": typeof types.SupervisorsOfAgencyDocument,
    "\n  mutation AmendAgencyFile($revision: Int!, $input: AmendAgencyFileInput!) {\n    amendAgencyFile(revision: $revision, input: $input) {\n      revision\n    }\n  }\n": typeof types.AmendAgencyFileDocument,
    "\n  mutation PublishFees($revision: Int!, $input: PublishFeesInput!) {\n    publishFees(revision: $revision, input: $input) {\n      id\n    }\n  }\n": typeof types.PublishFeesDocument,
    "\n  mutation RecordParticipation($input: RecordParticipationInput!) {\n    recordParticipation(input: $input) {\n      id\n    }\n  }\n": typeof types.RecordParticipationDocument,
    "\n  mutation WithdrawParticipation($id: ID!, $reason: String!) {\n    withdrawParticipation(id: $id, reason: $reason) {\n      id\n    }\n  }\n": typeof types.WithdrawParticipationDocument,
    "\n  query AgencyContractCounts($creditCode: ID!, $on: Date) {\n    hub {\n      today\n    }\n    agency(creditCode: $creditCode) {\n      contractCounts(on: $on) {\n        on\n        total\n        byIndustry {\n          industry {\n            code\n            name\n            nameEn\n          }\n          contracts\n        }\n        byTown {\n          place {\n            code\n            fullName\n          }\n          contracts\n        }\n      }\n    }\n  }\n": typeof types.AgencyContractCountsDocument,
    "\n  query AgencyReportsIssued($creditCode: ID!, $after: String) {\n    hub {\n      today\n    }\n    agency(creditCode: $creditCode) {\n      reportsIssued(first: 20, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        nodes {\n          id\n          title\n          number\n          issuedOn\n          kind {\n            name\n            nameEn\n          }\n          client {\n            creditCode\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.AgencyReportsIssuedDocument,
    "\n  query AttachmentSize($id: ID!) {\n    attachment(id: $id) {\n      parts\n    }\n  }\n": typeof types.AttachmentSizeDocument,
    "\n  query AttachmentPiece($id: ID!, $index: Int!) {\n    attachmentPart(id: $id, index: $index)\n  }\n": typeof types.AttachmentPieceDocument,
    "\n  mutation StartAttachment($input: StartAttachmentInput!) {\n    startAttachment(input: $input) {\n      id\n      partSize\n      received\n    }\n  }\n": typeof types.StartAttachmentDocument,
    "\n  mutation AddAttachmentPart($id: ID!, $index: Int!, $content: String!) {\n    addAttachmentPart(id: $id, index: $index, content: $content)\n  }\n": typeof types.AddAttachmentPartDocument,
    "\n  mutation FinishAttachment($id: ID!) {\n    finishAttachment(id: $id) {\n      id\n    }\n  }\n": typeof types.FinishAttachmentDocument,
    "\n  query Attachment($id: ID!) {\n    attachment(id: $id) {\n      name\n      mediaType\n      parts\n    }\n  }\n": typeof types.AttachmentDocument,
    "\n  query AttachmentPart($id: ID!, $index: Int!) {\n    attachmentPart(id: $id, index: $index)\n  }\n": typeof types.AttachmentPartDocument,
    "\n  query AuditEntries(\n    $person: String\n    $actingAs: String\n    $subject: ID\n    $clause: ID\n    $type: String\n    $from: Date\n    $to: Date\n    $after: String\n  ) {\n    auditEntries(\n      person: $person\n      actingAs: $actingAs\n      subject: $subject\n      clause: $clause\n      type: $type\n      from: $from\n      to: $to\n      first: 20\n      after: $after\n    ) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        source\n        type\n        subjectKind\n        subject\n        clauses {\n          ...CitedClause\n        }\n        person\n        actingAs {\n          kind\n          holder\n          holderName\n          holderNameEn\n          role\n        }\n        requestId\n        occurredOn\n        recordedAt\n      }\n    }\n  }\n": typeof types.AuditEntriesDocument,
    "\n  query StarTablePage {\n    hub {\n      today\n    }\n    starTable {\n      items {\n        id\n        section\n        label\n        labelEn\n        max\n        lines {\n          rule\n          label\n          labelEn\n          measure\n          tenths\n        }\n      }\n      vetoes {\n        rule\n        label\n        labelEn\n      }\n    }\n  }\n": typeof types.StarTablePageDocument,
    "\n  query StarCalculation($input: StarPreviewInput!) {\n    starPreview(input: $input) {\n      ...StarResult\n    }\n  }\n": typeof types.StarCalculationDocument,
    "\n  query CreditItems {\n    hub {\n      today\n    }\n    places(authority: \"jiangyin\") {\n      code\n      name\n    }\n    act(id: \"J\") {\n      title\n      titleEn\n      clauses {\n        id: clause\n        label\n        labelEn\n      }\n    }\n  }\n": typeof types.CreditItemsDocument,
    "\n  query CreditCalculation($input: CreditPreviewInput!) {\n    creditPreview(input: $input) {\n      band\n      score\n      openingScore\n      arithmetic\n      buckets {\n        part\n        scorer\n        scorerName\n        outOf\n        lost\n        left\n        arithmetic\n      }\n      deductions {\n        clause {\n          ...CitedClause\n        }\n        points\n        taken\n      }\n      direct {\n        ...CitedClause\n      }\n      basis {\n        ...CitedClause\n      }\n    }\n  }\n": typeof types.CreditCalculationDocument,
    "\n  query CaseRules($authority: ID!) {\n    hub {\n      today\n    }\n    violationClauses(authority: $authority) {\n      clause {\n        ...CitedClause\n        text\n        textEn\n      }\n      subjects\n      reasonRequired\n      leaderConfirms\n      bureauConfirms\n    }\n    places(authority: $authority) {\n      code\n      name\n      fullName\n    }\n  }\n": typeof types.CaseRulesDocument,
    "\n  query MeasureRules($authority: ID!) {\n    hub {\n      today\n    }\n    measures(authority: $authority) {\n      measure {\n        code\n        label\n        labelEn\n      }\n      clauses {\n        ...CitedClause\n      }\n    }\n    acts {\n      id\n      title\n      titleEn\n      clauses {\n        clause\n        article\n        articleEn\n        label\n        labelEn\n      }\n    }\n  }\n": typeof types.MeasureRulesDocument,
    "\n  fragment ComplaintFile on Complaint {\n    id\n    category\n    state\n    clause {\n      ...CitedClause\n    }\n    agency {\n      creditCode\n      name\n    }\n    about {\n      id\n      name\n      nameEn\n    }\n    place {\n      code\n      fullName\n    }\n    authority {\n      id\n      name\n      nameEn\n    }\n    occurredOn\n    receivedOn\n    text\n    contact\n    reply\n    suggestion\n    inspection\n    decidedBy\n    decidedAt\n    revision\n  }\n": typeof types.ComplaintFileFragmentDoc,
    "\n  query ComplaintPlaces {\n    jiangyin: places(authority: \"jiangyin\") {\n      code\n      fullName\n    }\n    changji: places(authority: \"changji\") {\n      code\n      fullName\n    }\n    suzhou: places(authority: \"suzhou\") {\n      code\n      fullName\n    }\n    hangjin: places(authority: \"hangjin\") {\n      code\n      fullName\n    }\n    huiji: places(authority: \"huiji\") {\n      code\n      fullName\n    }\n  }\n": typeof types.ComplaintPlacesDocument,
    "\n  mutation FileComplaint($input: ComplaintInput!) {\n    fileComplaint(input: $input) {\n      receipt\n      authority {\n        name\n        nameEn\n      }\n    }\n  }\n": typeof types.FileComplaintDocument,
    "\n  query ComplaintStanding($receipt: String!) {\n    complaintStanding(receipt: $receipt) {\n      state\n      category\n      receivedOn\n      decidedAt\n      reply\n      authority {\n        name\n        nameEn\n      }\n    }\n  }\n": typeof types.ComplaintStandingDocument,
    "\n  query ComplaintList($state: ComplaintState, $subject: ID, $after: String) {\n    hub {\n      today\n    }\n    complaints(state: $state, subject: $subject, first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        ...ComplaintFile\n      }\n    }\n  }\n": typeof types.ComplaintListDocument,
    "\n  query ComplaintPage($id: ID!) {\n    hub {\n      today\n    }\n    complaint(id: $id) {\n      ...ComplaintFile\n    }\n  }\n": typeof types.ComplaintPageDocument,
    "\n  mutation DecideComplaint($input: DecideComplaintInput!) {\n    decideComplaint(input: $input) {\n      id\n    }\n  }\n": typeof types.DecideComplaintDocument,
    "\n  query GradeOfAgency($creditCode: ID!) {\n    agency(creditCode: $creditCode) {\n      creditGrade {\n        cycle\n        band\n        score\n      }\n      starRating {\n        cycle\n        band\n        score\n      }\n    }\n  }\n": typeof types.GradeOfAgencyDocument,
    "\n  query ServiceChoices {\n    hub {\n      today\n    }\n    serviceKinds {\n      code\n      name\n      nameEn\n      licensed\n    }\n    industries {\n      code\n      name\n      nameEn\n    }\n    contractSections {\n      code\n      name\n      nameEn\n    }\n    jiangyin: places(authority: \"jiangyin\") {\n      code\n      fullName\n    }\n    changji: places(authority: \"changji\") {\n      code\n      fullName\n    }\n    suzhou: places(authority: \"suzhou\") {\n      code\n      fullName\n    }\n    hangjin: places(authority: \"hangjin\") {\n      code\n      fullName\n    }\n    huiji: places(authority: \"huiji\") {\n      code\n      fullName\n    }\n    serviceTeam {\n      id\n      name\n    }\n  }\n": typeof types.ServiceChoicesDocument,
    "\n  mutation SignContract($enterprise: ID!, $terms: ContractTermsInput!, $reason: String, $renewedFrom: ID) {\n    signContract(enterprise: $enterprise, terms: $terms, reason: $reason, renewedFrom: $renewedFrom) {\n      id\n    }\n  }\n": typeof types.SignContractDocument,
    "\n  mutation AmendContract(\n    $id: ID!\n    $terms: ContractTermsInput!\n    $effectiveOn: Date!\n    $reason: String!\n    $revision: Int\n  ) {\n    amendContract(id: $id, terms: $terms, effectiveOn: $effectiveOn, reason: $reason, revision: $revision) {\n      id\n    }\n  }\n": typeof types.AmendContractDocument,
    "\n  mutation TerminateContract($id: ID!, $on: Date!, $reason: String!, $revision: Int) {\n    terminateContract(id: $id, on: $on, reason: $reason, revision: $revision) {\n      id\n    }\n  }\n": typeof types.TerminateContractDocument,
    "\n  mutation RecordCountyUpload($id: ID!, $on: Date!, $revision: Int) {\n    recordCountyUpload(id: $id, on: $on, revision: $revision) {\n      id\n    }\n  }\n": typeof types.RecordCountyUploadDocument,
    "\n  mutation DisputeContract($id: ID!, $reason: String!) {\n    disputeContract(id: $id, reason: $reason) {\n      id\n    }\n  }\n": typeof types.DisputeContractDocument,
    "\n  mutation SettleContractDispute($id: ID!, $outcome: ContractDisputeOutcome!, $reason: String!) {\n    settleContractDispute(id: $id, outcome: $outcome, reason: $reason) {\n      id\n    }\n  }\n": typeof types.SettleContractDisputeDocument,
    "\n  mutation WithdrawContractPaper($id: ID!, $attachment: ID!, $reason: String!, $revision: Int) {\n    withdrawContractPaper(id: $id, attachment: $attachment, reason: $reason, revision: $revision) {\n      id\n    }\n  }\n": typeof types.WithdrawContractPaperDocument,
    "\n  mutation AttachToContract($id: ID!, $attachments: [ID!]!) {\n    attachToContract(id: $id, attachments: $attachments) {\n      id\n    }\n  }\n": typeof types.AttachToContractDocument,
    "\n  fragment ContractFileLine on ContractFile {\n    id\n    number\n    agency {\n      creditCode\n      name\n    }\n    enterprise {\n      creditCode\n      name\n    }\n    signedOn\n    startsOn\n    endsOn\n    terminatedOn\n    inForceTo\n    visitsPerYear\n    industry {\n      code\n      name\n      nameEn\n    }\n    kinds {\n      code\n      name\n      nameEn\n      licensed\n    }\n    place {\n      code\n      fullName\n    }\n    countyUploadedOn\n    renewedFrom\n    renewedBy\n    revision\n  }\n": typeof types.ContractFileLineFragmentDoc,
    "\n  fragment ContractFileFull on ContractFile {\n    ...ContractFileLine\n    authority {\n      id\n      name\n      nameEn\n    }\n    contents\n    fee\n    leader\n    leaderName\n    sections {\n      code\n      name\n      nameEn\n      text\n      wantedBy {\n        ...CitedClause\n      }\n    }\n    entries {\n      version\n      kind\n      occurredOn\n      reason\n      endsOn\n      visitsPerYear\n      warnings {\n        code\n        message\n        messageEn\n        clause {\n          ...CitedClause\n        }\n      }\n    }\n    years {\n      from\n      to\n      visits\n      made\n      over\n    }\n    dispute {\n      reason\n      madeOn\n      outcome\n      settledOn\n      settledReason\n    }\n    contentCoverage {\n      number\n      agreed\n      years {\n        from\n        to\n        state\n        visits {\n          id\n          on\n        }\n      }\n    }\n    attachments {\n      id\n      name\n      bytes\n      digest\n      addedAt\n    }\n  }\n": typeof types.ContractFileFullFragmentDoc,
    "\n  query ContractFiles($inForceOn: Date, $agency: ID, $client: ID, $number: String, $after: String) {\n    hub {\n      today\n    }\n    contractFiles(\n      inForceOn: $inForceOn\n      agency: $agency\n      client: $client\n      number: $number\n      first: 20\n      after: $after\n    ) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        ...ContractFileLine\n      }\n    }\n  }\n": typeof types.ContractFilesDocument,
    "\n  query ContractFile($id: ID!) {\n    hub {\n      today\n    }\n    contractFile(id: $id) {\n      ...ContractFileFull\n    }\n  }\n": typeof types.ContractFileDocument,
    "\n  query ClientsOfAgency($creditCode: ID!, $activeOn: Date, $after: String) {\n    hub {\n      today\n    }\n    agency(creditCode: $creditCode) {\n      serviceContracts(activeOn: $activeOn, first: 20, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        nodes {\n          ...ContractLine\n        }\n      }\n    }\n  }\n": typeof types.ClientsOfAgencyDocument,
    "\n  query AgenciesOfEnterprise($creditCode: ID!, $activeOn: Date, $after: String) {\n    hub {\n      today\n    }\n    enterprise(creditCode: $creditCode) {\n      serviceContracts(activeOn: $activeOn, first: 20, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        nodes {\n          ...ContractLine\n        }\n      }\n    }\n  }\n": typeof types.AgenciesOfEnterpriseDocument,
    "\n  query CreditCyclePage($cycle: Int!, $after: String) {\n    hub {\n      today\n    }\n    creditCycle(cycle: $cycle, first: 20, after: $after) {\n      cycle\n      from\n      to\n      noticeDays\n      published\n      receipts {\n        authority {\n          id\n          name\n          nameEn\n        }\n        missing\n        receivedOn\n        receivedBy\n      }\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        creditCode\n        name\n        score\n        band\n        findings\n        disputed\n        sheets {\n          id\n          authority {\n            id\n            name\n            nameEn\n          }\n          part\n          closedOn\n          closedBy\n        }\n        open {\n          authority {\n            id\n            name\n            nameEn\n          }\n          part\n        }\n        notice {\n          band\n          score\n          from\n          until\n          publishedOn\n          anew\n          anewEn\n        }\n        grade {\n          band\n          score\n          publishedOn\n        }\n        obstacles {\n          code\n          message\n          messageEn\n          clause\n        }\n      }\n    }\n  }\n": typeof types.CreditCyclePageDocument,
    "\n  mutation CloseSheets($cycle: Int!, $part: CreditPart!, $agencies: [ID!]) {\n    done: closeSheets(cycle: $cycle, part: $part, agencies: $agencies) {\n      id\n    }\n  }\n": typeof types.CloseSheetsDocument,
    "\n  mutation ReopenSheet($id: ID!, $reason: String!) {\n    done: reopenSheet(id: $id, reason: $reason) {\n      id\n    }\n  }\n": typeof types.ReopenSheetDocument,
    "\n  mutation AnnounceResults($cycle: Int!, $agencies: [ID!]) {\n    done: announceResults(cycle: $cycle, agencies: $agencies) {\n      done\n      refused {\n        creditCode\n      }\n    }\n  }\n": typeof types.AnnounceResultsDocument,
    "\n  mutation PublishResults($cycle: Int!, $agencies: [ID!]) {\n    done: publishResults(cycle: $cycle, agencies: $agencies) {\n      done\n      refused {\n        creditCode\n      }\n    }\n  }\n": typeof types.PublishResultsDocument,
    "\n  mutation ReceiveResults($cycle: Int!) {\n    done: receiveResults(cycle: $cycle)\n  }\n": typeof types.ReceiveResultsDocument,
    "\n  query CreditStanding($creditCode: ID!, $cycle: Int!) {\n    hub {\n      today\n    }\n    agency(creditCode: $creditCode) {\n      creditCode\n      name\n      creditStanding(cycle: $cycle) {\n        band\n        score\n        openingScore\n        provisional\n        arithmetic\n        parts {\n          part\n          outOf\n          left\n          towns\n          arithmetic\n        }\n        buckets {\n          scorer\n          scorerName\n          part\n          active\n          arithmetic\n        }\n        deductions {\n          id\n          clause {\n            ...CitedClause\n          }\n          part\n          points\n          taken\n          balance\n          shortfall {\n            message\n            messageEn\n            clause {\n              ...CitedClause\n            }\n          }\n          occurredOn\n          scorerName\n          summary\n          disputed\n          ifFell {\n            score\n            band\n          }\n        }\n        directFindings {\n          id\n          clause {\n            ...CitedClause\n          }\n          occurredOn\n          scorerName\n          summary\n          disputed\n          ifFell {\n            score\n            band\n          }\n        }\n        ladder {\n          clause {\n            ...CitedClause\n          }\n          talks {\n            id\n            heldOn\n          }\n        }\n        notice {\n          from\n          until\n          publishedOn\n        }\n        openToObjection {\n          finding\n          until\n        }\n        lastChange {\n          at\n          kind\n          clause {\n            ...CitedClause\n          }\n        }\n        basis {\n          ...CitedClause\n        }\n      }\n    }\n  }\n": typeof types.CreditStandingDocument,
    "\n  fragment DueLine on DueItem {\n    id\n    kind\n    title\n    titleEn\n    subject {\n      kind\n      creditCode\n      name\n    }\n    authority {\n      id\n      name\n      nameEn\n    }\n    dueOn\n    daysLeft\n    counted\n    countedEn\n    provisional\n    clause {\n      ...CitedClause\n    }\n    waitingSince\n    whatNext\n    whatNextEn\n    mine\n    blockedBySeparation\n    target {\n      kind\n      id\n    }\n  }\n": typeof types.DueLineFragmentDoc,
    "\n  query EnforcementDue {\n    hub {\n      today\n    }\n    due: enforcementDue(first: 100) {\n      pageInfo {\n        hasNextPage\n      }\n      nodes {\n        ...DueLine\n      }\n    }\n  }\n": typeof types.EnforcementDueDocument,
    "\n  query AgenciesDue {\n    hub {\n      today\n    }\n    due: agenciesDue(first: 100) {\n      pageInfo {\n        hasNextPage\n      }\n      nodes {\n        ...DueLine\n      }\n    }\n  }\n": typeof types.AgenciesDueDocument,
    "\n  query EnterprisesDue {\n    hub {\n      today\n    }\n    due: enterprisesDue(first: 100) {\n      pageInfo {\n        hasNextPage\n      }\n      nodes {\n        ...DueLine\n      }\n    }\n  }\n": typeof types.EnterprisesDueDocument,
    "\n  query EnterpriseFile($creditCode: ID!, $on: Date) {\n    hub {\n      today\n    }\n    enterprise(creditCode: $creditCode) {\n      creditCode\n      name\n      address\n      industry\n      formerNames\n      otherNames\n      establishedOn\n      type\n      updatedOn\n      authority {\n        name\n        nameEn\n      }\n      region {\n        fullName\n      }\n      supervisionGrade(on: $on) {\n        band\n        strategy\n        strategyEn\n        reason\n        assessedOn\n        validTo\n        disputed\n        decidedBy {\n          name\n          nameEn\n        }\n        basis {\n          ...CitedClause\n        }\n      }\n    }\n  }\n": typeof types.EnterpriseFileDocument,
    "\n  mutation FileBasicInformation($input: FileBasicInformationInput!) {\n    done: fileBasicInformation(input: $input) {\n      id\n    }\n  }\n": typeof types.FileBasicInformationDocument,
    "\n  mutation NotifyChanges($input: NotifyChangesInput!) {\n    done: notifyChanges(input: $input) {\n      id\n    }\n  }\n": typeof types.NotifyChangesDocument,
    "\n  mutation NotifyPractice($input: NotifyPracticeInput!) {\n    done: notifyPractice(input: $input) {\n      id\n    }\n  }\n": typeof types.NotifyPracticeDocument,
    "\n  mutation NotifyProject($input: NotifyProjectInput!) {\n    done: notifyProject(input: $input) {\n      id\n    }\n  }\n": typeof types.NotifyProjectDocument,
    "\n  mutation AcceptFiling($id: ID!) {\n    done: acceptFiling(id: $id) {\n      id\n    }\n  }\n": typeof types.AcceptFilingDocument,
    "\n  mutation ReturnFiling($id: ID!, $reason: String!) {\n    done: returnFiling(id: $id, reason: $reason) {\n      id\n    }\n  }\n": typeof types.ReturnFilingDocument,
    "\n  fragment ReceiptOfFiling on FilingReceipt {\n    id\n    number\n    code\n    authority {\n      id\n      name\n      nameEn\n    }\n    receivedAt\n    state\n    lookedAt\n    reason\n  }\n": typeof types.ReceiptOfFilingFragmentDoc,
    "\n  fragment ClockOfFiling on FilingClock {\n    clause {\n      ...CitedClause\n    }\n    breach {\n      ...CitedClause\n    }\n    duty\n    dutyEn\n    due\n    counted\n    countedEn\n    provisional\n    on\n    late\n  }\n": typeof types.ClockOfFilingFragmentDoc,
    "\n  fragment FilingLine on Filing {\n    id\n    kind\n    filerName\n    creditCode\n    submittedAt\n    countedOn\n    late\n    amends\n    amendedBy\n    receipts {\n      ...ReceiptOfFiling\n    }\n  }\n": typeof types.FilingLineFragmentDoc,
    "\n  fragment FilingFile on Filing {\n    ...FilingLine\n    lines {\n      name\n      nameEn\n      value\n    }\n    clocks {\n      ...ClockOfFiling\n    }\n    outside {\n      name\n      nameEn\n    }\n    attachments {\n      id\n      name\n      purpose\n      bytes\n    }\n  }\n": typeof types.FilingFileFragmentDoc,
    "\n  query FilingList($kind: FilingKind, $after: String) {\n    hub {\n      today\n    }\n    filings(kind: $kind, first: 20, after: $after) {\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        ...FilingLine\n      }\n    }\n  }\n": typeof types.FilingListDocument,
    "\n  query FilingPage($id: ID!) {\n    hub {\n      today\n    }\n    filing(id: $id) {\n      ...FilingFile\n    }\n  }\n": typeof types.FilingPageDocument,
    "\n  query FilingForm {\n    hub {\n      today\n    }\n    filingForm {\n      towns {\n        id\n        name\n        nameEn\n      }\n      places {\n        id\n        name\n        nameEn\n      }\n      industries {\n        code\n        name\n        nameEn\n        marked\n      }\n      serviceKinds {\n        code\n        name\n        nameEn\n        marked\n      }\n      changeSubjects {\n        code\n        name\n        nameEn\n      }\n      pledge\n      pledgeEn\n      filedOn\n      fileLacks\n      fileLacksEn\n      projects {\n        id\n        client\n        signedOn\n        startsOn\n        industry\n        kinds\n        place\n        clocks {\n          ...ClockOfFiling\n        }\n      }\n      untold {\n        id\n        subject\n        changedOn\n        after\n        clock {\n          ...ClockOfFiling\n        }\n      }\n    }\n  }\n": typeof types.FilingFormDocument,
    "\n  query ReceiptCheck($number: String!, $code: String!) {\n    hub {\n      today\n    }\n    receipt(number: $number, code: $code) {\n      number\n      authority {\n        name\n        nameEn\n      }\n      kind\n      filerName\n      receivedAt\n    }\n  }\n": typeof types.ReceiptCheckDocument,
    "\n  fragment FindingLine on Finding {\n    id\n    subject {\n      ...NamedSubject\n    }\n    clause {\n      ...CitedClause\n    }\n    occurredOn\n    authority {\n      id\n      name\n      nameEn\n    }\n    state\n    disputed\n    summary\n    proposedAt\n  }\n": typeof types.FindingLineFragmentDoc,
    "\n  fragment FindingFile on Finding {\n    ...FindingLine\n    clause {\n      text\n      textEn\n    }\n    place {\n      fullName\n    }\n    part\n    violation\n    reason\n    spillConfirmed\n    proposedBy\n    decidedBy\n    decidedAt\n    decisionReason\n    revokedBy\n    revokedAt\n    revocationReason\n    suggestion\n    revision\n    changedAt\n  }\n": typeof types.FindingFileFragmentDoc,
    "\n  query FindingList($state: FindingState, $subject: ID, $after: String) {\n    hub {\n      today\n    }\n    findings(state: $state, subject: $subject, first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        ...FindingLine\n      }\n    }\n  }\n": typeof types.FindingListDocument,
    "\n  query FindingPage($id: ID!) {\n    hub {\n      today\n    }\n    finding(id: $id) {\n      ...FindingFile\n    }\n  }\n": typeof types.FindingPageDocument,
    "\n  mutation ProposeFinding($input: ProposeFindingInput!) {\n    proposeFinding(input: $input) {\n      id\n    }\n  }\n": typeof types.ProposeFindingDocument,
    "\n  mutation ConfirmFinding($id: ID!, $revision: Int!, $spillConfirmed: Boolean!) {\n    done: confirmFinding(id: $id, revision: $revision, spillConfirmed: $spillConfirmed) {\n      id\n    }\n  }\n": typeof types.ConfirmFindingDocument,
    "\n  mutation DismissFinding($id: ID!, $revision: Int, $reason: String!) {\n    done: dismissFinding(id: $id, revision: $revision, reason: $reason) {\n      id\n    }\n  }\n": typeof types.DismissFindingDocument,
    "\n  mutation DisputeFinding($id: ID!, $revision: Int) {\n    done: disputeFinding(id: $id, revision: $revision) {\n      id\n    }\n  }\n": typeof types.DisputeFindingDocument,
    "\n  mutation UpholdFinding($id: ID!, $revision: Int) {\n    done: upholdFinding(id: $id, revision: $revision) {\n      id\n    }\n  }\n": typeof types.UpholdFindingDocument,
    "\n  mutation RevokeFinding($id: ID!, $revision: Int, $reason: String!) {\n    done: revokeFinding(id: $id, revision: $revision, reason: $reason) {\n      id\n    }\n  }\n": typeof types.RevokeFindingDocument,
    "\n  fragment CitedClause on Citation {\n    clause\n    article\n    articleEn\n    label\n    labelEn\n    act {\n      id\n      title\n      titleEn\n    }\n  }\n": typeof types.CitedClauseFragmentDoc,
    "\n  fragment NamedSubject on Subject {\n    __typename\n    ... on Agency {\n      creditCode\n      name\n      region {\n        fullName\n      }\n    }\n    ... on Enterprise {\n      creditCode\n      name\n      region {\n        fullName\n      }\n    }\n    ... on Expert {\n      id\n      name\n    }\n  }\n": typeof types.NamedSubjectFragmentDoc,
    "\n  fragment NoticeLine on Notice {\n    id\n    kind\n    title\n    decidedOn\n    publishedAt\n    publicUntil\n    disputed\n    issuedBy {\n      name\n      nameEn\n    }\n    basis {\n      ...CitedClause\n    }\n  }\n": typeof types.NoticeLineFragmentDoc,
    "\n  fragment ListingEntry on Listing {\n    id\n    register\n    reason\n    documentNumber\n    decidedOn\n    from\n    until\n    disputed\n    decidedBy {\n      name\n      nameEn\n    }\n    notice {\n      id\n    }\n    basis {\n      ...CitedClause\n    }\n  }\n": typeof types.ListingEntryFragmentDoc,
    "\n  fragment RestrictionEntry on Restriction {\n    id\n    measure\n    measureEn\n    area\n    from\n    until\n    disputed\n    listing {\n      register\n    }\n    decidedBy {\n      name\n      nameEn\n    }\n    basis {\n      ...CitedClause\n    }\n  }\n": typeof types.RestrictionEntryFragmentDoc,
    "\n  fragment ContractLine on ServiceContract {\n    id\n    content\n    startsOn\n    endsOn\n    visitsPerYear\n    agency {\n      creditCode\n      name\n    }\n    enterprise {\n      creditCode\n      name\n      region {\n        fullName\n      }\n    }\n  }\n": typeof types.ContractLineFragmentDoc,
    "\n  fragment HazardReportLine on HazardReport {\n    id\n    kind\n    hazard\n    visit\n    content\n    severity\n    foundOn\n    notifiedOn\n    evidence\n    directReason\n    number\n    reportedOn\n    outcome\n    answeredOn\n    agency {\n      creditCode\n      name\n    }\n    enterprise {\n      creditCode\n      name\n    }\n    authority {\n      id\n      name\n      nameEn\n    }\n  }\n": typeof types.HazardReportLineFragmentDoc,
    "\n  query HazardReportList($after: String, $open: Boolean!) {\n    hub {\n      today\n    }\n    hazardReports(first: 20, after: $after, open: $open) {\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        ...HazardReportLine\n      }\n    }\n  }\n": typeof types.HazardReportListDocument,
    "\n  query NameOfAgency($creditCode: ID!) {\n    agency(creditCode: $creditCode) {\n      name\n    }\n  }\n": typeof types.NameOfAgencyDocument,
    "\n  query NameOfEnterprise($creditCode: ID!) {\n    enterprise(creditCode: $creditCode) {\n      name\n    }\n  }\n": typeof types.NameOfEnterpriseDocument,
    "\n  query HubInfo {\n    hub {\n      today\n      now\n      agencies\n      enterprises\n      notices\n    }\n  }\n": typeof types.HubInfoDocument,
    "\n  fragment ImportRunFacts on ImportRun {\n    id\n    register\n    authority {\n      id\n      name\n      nameEn\n    }\n    fileName\n    size\n    state\n    trial\n    fileKept\n    startedBy\n    startedAt\n    endedAt\n    figures {\n      rows\n      taken\n      registered\n      changed\n      unchanged\n      refused\n      warned\n      blank\n      townKnown\n      townLarger\n      townUnknown\n    }\n  }\n": typeof types.ImportRunFactsFragmentDoc,
    "\n  query ImportRuns($after: String) {\n    importRuns(first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...ImportRunFacts\n      }\n    }\n  }\n": typeof types.ImportRunsDocument,
    "\n  query ImportRun($id: ID!, $refusedOnly: Boolean!, $after: String) {\n    importRun(id: $id) {\n      ...ImportRunFacts\n      sha256\n      sheet\n      unusedColumns\n      unreadSheets\n      refusals {\n        code\n        message\n        messageEn\n      }\n      reasons {\n        code\n        label\n        labelEn\n        refusal\n        rows\n      }\n      problems(refusedOnly: $refusedOnly, first: 50, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          sheet\n          row\n          column\n          result\n          code\n          message\n          messageEn\n          field\n          name\n          creditCode\n        }\n      }\n    }\n  }\n": typeof types.ImportRunDocument,
    "\n  mutation StartImport($input: StartImportInput!) {\n    startImport(input: $input) {\n      id\n      partSize\n      parts\n      received\n    }\n  }\n": typeof types.StartImportDocument,
    "\n  mutation UploadImportPart($id: ID!, $index: Int!, $content: String!) {\n    uploadImportPart(id: $id, index: $index, content: $content) {\n      id\n    }\n  }\n": typeof types.UploadImportPartDocument,
    "\n  mutation FinishImport($id: ID!, $trial: Boolean!) {\n    finishImport(id: $id, trial: $trial) {\n      id\n    }\n  }\n": typeof types.FinishImportDocument,
    "\n  mutation CancelImport($id: ID!) {\n    cancelImport(id: $id)\n  }\n": typeof types.CancelImportDocument,
    "\n  fragment InspectionFile on Inspection {\n    id\n    kind\n    inspectedOn\n    unannounced\n    participants\n    enterprisePart\n    authority {\n      id\n      name\n      nameEn\n    }\n    enterprise {\n      creditCode\n      name\n    }\n    agencyParts {\n      outcome\n      note\n      agency {\n        creditCode\n        name\n      }\n    }\n    recordedBy\n    recordedAt\n  }\n": typeof types.InspectionFileFragmentDoc,
    "\n  query InspectionList($subject: ID, $after: String) {\n    hub {\n      today\n    }\n    inspections(subject: $subject, first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        ...InspectionFile\n      }\n    }\n  }\n": typeof types.InspectionListDocument,
    "\n  query InspectionInFull($id: ID!) {\n    hub {\n      today\n    }\n    inspection(id: $id) {\n      ...InspectionFile\n    }\n  }\n": typeof types.InspectionInFullDocument,
    "\n  mutation RecordInspection($input: RecordInspectionInput!) {\n    recordInspection(input: $input) {\n      id\n    }\n  }\n": typeof types.RecordInspectionDocument,
    "\n  query ServingAgencies($creditCode: ID!, $on: Date!) {\n    enterprise(creditCode: $creditCode) {\n      creditCode\n      name\n      serviceContracts(activeOn: $on, first: 100) {\n        nodes {\n          agency {\n            creditCode\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.ServingAgenciesDocument,
    "\n  fragment TalkFile on Talk {\n    id\n    subject {\n      ...NamedSubject\n    }\n    authority {\n      id\n      name\n      nameEn\n    }\n    heldOn\n    topic\n    recordedBy\n    recordedAt\n    withdrawnBy\n    withdrawnAt\n    withdrawalReason\n  }\n": typeof types.TalkFileFragmentDoc,
    "\n  fragment EscalationFile on Escalation {\n    id\n    clause {\n      ...CitedClause\n    }\n    proposes\n    subject {\n      ...NamedSubject\n    }\n    authority {\n      id\n      name\n      nameEn\n    }\n    state\n    events {\n      id\n      on\n    }\n    proposedAt\n    decidedBy\n    decidedAt\n    decisionReason\n  }\n": typeof types.EscalationFileFragmentDoc,
    "\n  query TalkList($subject: ID, $after: String) {\n    hub {\n      today\n    }\n    talks(subject: $subject, first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        ...TalkFile\n      }\n    }\n  }\n": typeof types.TalkListDocument,
    "\n  query EscalationList($state: EscalationState, $subject: ID, $after: String) {\n    hub {\n      today\n    }\n    escalations(state: $state, subject: $subject, first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        ...EscalationFile\n      }\n    }\n  }\n": typeof types.EscalationListDocument,
    "\n  mutation RecordTalk($input: RecordTalkInput!) {\n    done: recordTalk(input: $input) {\n      id\n    }\n  }\n": typeof types.RecordTalkDocument,
    "\n  mutation WithdrawTalk($id: ID!, $reason: String!) {\n    done: withdrawTalk(id: $id, reason: $reason) {\n      id\n    }\n  }\n": typeof types.WithdrawTalkDocument,
    "\n  mutation DeclineEscalation($id: ID!, $reason: String!) {\n    done: declineEscalation(id: $id, reason: $reason) {\n      id\n    }\n  }\n": typeof types.DeclineEscalationDocument,
    "\n  fragment ListingFile on ListingFile {\n    id\n    state\n    register\n    subject {\n      ...NamedSubject\n    }\n    authority {\n      id\n      name\n      nameEn\n    }\n    basis {\n      ...CitedClause\n    }\n    reason\n    documentNumber\n    decidedOn\n    from\n    until\n    disputed\n    proposedBy\n    proposedAt\n    decidedBy\n    decidedAt\n    decisionReason\n    liftedOn\n    liftingReason\n    revision\n    changedAt\n    transmittals {\n      recipient\n      kind\n      name\n      nameEn\n      clause {\n        ...CitedClause\n      }\n      sentOn\n      documentNumber\n      sentBy\n    }\n  }\n": typeof types.ListingFileFragmentDoc,
    "\n  query ListingFileList($state: ListingState, $subject: ID, $after: String) {\n    hub {\n      today\n    }\n    listingFiles(state: $state, subject: $subject, first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        ...ListingFile\n      }\n    }\n  }\n": typeof types.ListingFileListDocument,
    "\n  query ListingFilePage($id: ID!) {\n    hub {\n      today\n    }\n    listingFile(id: $id) {\n      ...ListingFile\n    }\n  }\n": typeof types.ListingFilePageDocument,
    "\n  mutation ProposeListing($input: ProposeListingInput!) {\n    done: proposeListing(input: $input) {\n      id\n    }\n  }\n": typeof types.ProposeListingDocument,
    "\n  mutation DecideListing($id: ID!, $revision: Int!) {\n    done: decideListing(id: $id, revision: $revision) {\n      id\n    }\n  }\n": typeof types.DecideListingDocument,
    "\n  mutation RefuseListing($id: ID!, $revision: Int, $reason: String!) {\n    done: refuseListing(id: $id, revision: $revision, reason: $reason) {\n      id\n    }\n  }\n": typeof types.RefuseListingDocument,
    "\n  mutation LiftListing($id: ID!, $revision: Int, $reason: String!) {\n    done: liftListing(id: $id, revision: $revision, reason: $reason) {\n      id\n    }\n  }\n": typeof types.LiftListingDocument,
    "\n  mutation DisputeListing($id: ID!, $revision: Int) {\n    done: disputeListing(id: $id, revision: $revision) {\n      id\n    }\n  }\n": typeof types.DisputeListingDocument,
    "\n  mutation UpholdListing($id: ID!, $revision: Int) {\n    done: upholdListing(id: $id, revision: $revision) {\n      id\n    }\n  }\n": typeof types.UpholdListingDocument,
    "\n  mutation RecordTransmittal($listing: ID!, $recipient: ID!, $sentOn: Date!, $documentNumber: String!) {\n    done: recordTransmittal(\n      listing: $listing\n      recipient: $recipient\n      sentOn: $sentOn\n      documentNumber: $documentNumber\n    ) {\n      id\n    }\n  }\n": typeof types.RecordTransmittalDocument,
    "\n  mutation SaveMonthlyReport(\n    $month: String!\n    $revision: Int\n    $lines: [MonthlyLineInput!]!\n    $add: [ID!]!\n    $remove: [ID!]!\n  ) {\n    done: saveMonthlyReport(\n      input: { month: $month, revision: $revision, lines: $lines, add: $add, remove: $remove }\n    ) {\n      revision\n    }\n  }\n": typeof types.SaveMonthlyReportDocument,
    "\n  mutation ReadMonthlyWorkbook($month: String!, $attachment: ID!) {\n    done: readMonthlyWorkbook(input: { month: $month, attachment: $attachment }) {\n      revision\n      notes\n    }\n  }\n": typeof types.ReadMonthlyWorkbookDocument,
    "\n  mutation SubmitMonthlyReport($month: String!, $revision: Int) {\n    done: submitMonthlyReport(input: { month: $month, revision: $revision }) {\n      id\n    }\n  }\n": typeof types.SubmitMonthlyReportDocument,
    "\n  mutation CorrectMonthlyReport($month: String!, $revision: Int, $reason: String!) {\n    done: correctMonthlyReport(input: { month: $month, revision: $revision, reason: $reason }) {\n      id\n    }\n  }\n": typeof types.CorrectMonthlyReportDocument,
    "\n  fragment MonthlyFiguresShown on MonthlyFigures {\n    servicesInWords\n    visits\n    hazards\n    majorHazards\n    rectified\n    advice\n    refusals\n    trainings\n    drills\n    contractNumber\n    note\n  }\n": typeof types.MonthlyFiguresShownFragmentDoc,
    "\n  fragment MonthlyTotalsShown on MonthlyTotals {\n    clients\n    visits\n    hazards\n    majorHazards\n    rectified\n    refusals\n    trainings\n    drills\n  }\n": typeof types.MonthlyTotalsShownFragmentDoc,
    "\n  fragment MonthlyLine on MonthlyReportLine {\n    contract\n    enterprise {\n      creditCode\n      name\n    }\n    town\n    townName\n    industry\n    startsOn\n    endsOn\n    visitsPerYear\n    change\n    corrected\n    reported {\n      ...MonthlyFiguresShown\n    }\n    recorded {\n      ...MonthlyFiguresShown\n    }\n  }\n": typeof types.MonthlyLineFragmentDoc,
    "\n  fragment MonthlyReportShown on MonthlyReport {\n    id\n    month\n    version\n    current\n    submittedAt\n    submittedName\n    dueOn\n    late\n    nil\n    reason\n    receipts {\n      authority\n      authorityName\n      number\n    }\n  }\n": typeof types.MonthlyReportShownFragmentDoc,
    "\n  fragment MonthlyDuty on MonthlyReportDuty {\n    id\n    month\n    dueOn\n    state\n    towns\n    submittedOn\n    version\n    nil\n    agency {\n      creditCode\n      name\n    }\n  }\n": typeof types.MonthlyDutyFragmentDoc,
    "\n  query MonthlyReportList($month: String, $handedIn: Boolean, $after: String) {\n    hub {\n      today\n    }\n    monthlyReports(month: $month, handedIn: $handedIn, first: 20, after: $after) {\n      nodes {\n        ...MonthlyDuty\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      towns {\n        town\n        name\n        agencies\n        totals {\n          ...MonthlyTotalsShown\n        }\n      }\n    }\n  }\n": typeof types.MonthlyReportListDocument,
    "\n  query PreparedMonthlyReport($month: String!, $first: Int!, $after: String) {\n    hub {\n      today\n    }\n    prefillMonthlyReport(month: $month) {\n      month\n      dueOn\n      counted\n      countedEn\n      provisional\n      revision\n      submitted {\n        ...MonthlyReportShown\n        versions {\n          version\n          submittedAt\n          reason\n        }\n      }\n      recipients {\n        authority\n        authorityName\n      }\n      totals {\n        ...MonthlyTotalsShown\n      }\n      addable {\n        contract\n        enterprise {\n          creditCode\n          name\n        }\n        townName\n        number\n        endedOn\n      }\n      lines(first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        nodes {\n          ...MonthlyLine\n        }\n      }\n    }\n  }\n": typeof types.PreparedMonthlyReportDocument,
    "\n  query OneMonthlyReport($agency: ID!, $month: String!, $version: Int, $after: String) {\n    hub {\n      today\n    }\n    monthlyReport(agency: $agency, month: $month, version: $version) {\n      ...MonthlyReportShown\n      agency {\n        creditCode\n        name\n      }\n      totals {\n        ...MonthlyTotalsShown\n      }\n      versions {\n        version\n        current\n        submittedAt\n        reason\n      }\n      lines(first: 50, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        nodes {\n          ...MonthlyLine\n          present {\n            ...MonthlyFiguresShown\n          }\n        }\n      }\n    }\n  }\n": typeof types.OneMonthlyReportDocument,
    "\n  query MonthlyWorkbookFile($month: String!, $names: [ClientNameInput!]!) {\n    monthlyWorkbook(month: $month, names: $names) {\n      fileName\n      content\n    }\n  }\n": typeof types.MonthlyWorkbookFileDocument,
    "\n  fragment NoticeFileLine on NoticeFile {\n    id\n    state\n    kind\n    title\n    disputed\n    decidedOn\n    publicUntil\n    draftedAt\n    issuedBy {\n      id\n      name\n      nameEn\n    }\n    subjects {\n      ...NamedSubject\n    }\n  }\n": typeof types.NoticeFileLineFragmentDoc,
    "\n  fragment NoticeFile on NoticeFile {\n    ...NoticeFileLine\n    body\n    documentNumber\n    severity\n    naming\n    namingReason\n    basis {\n      ...CitedClause\n    }\n    measures {\n      code\n      label\n      labelEn\n    }\n    priorNotice {\n      servedOn\n      document\n    }\n    escalation\n    draftedBy\n    amenders\n    approvedBy\n    approvedAt\n    publishedBy\n    publishedAt\n    withdrawnBy\n    withdrawnAt\n    withdrawalReason\n    returnedBy\n    returnedAt\n    returnReason\n    revision\n    changedAt\n    obstacles {\n      code\n      message\n      messageEn\n      field\n      clause\n    }\n    warnings {\n      code\n      message\n      messageEn\n      field\n      clause\n    }\n  }\n": typeof types.NoticeFileFragmentDoc,
    "\n  query NoticeFileList($state: NoticeState, $subject: ID, $after: String) {\n    hub {\n      today\n    }\n    noticeFiles(state: $state, subject: $subject, first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        ...NoticeFileLine\n        obstacles {\n          code\n        }\n      }\n    }\n  }\n": typeof types.NoticeFileListDocument,
    "\n  query NoticeFilePage($id: ID!) {\n    hub {\n      today\n      now\n    }\n    noticeFile(id: $id) {\n      ...NoticeFile\n    }\n  }\n": typeof types.NoticeFilePageDocument,
    "\n  mutation DraftNotice($input: DraftNoticeInput!) {\n    done: draftNotice(input: $input) {\n      id\n      obstacles {\n        code\n      }\n    }\n  }\n": typeof types.DraftNoticeDocument,
    "\n  mutation AmendNotice($id: ID!, $revision: Int!, $input: DraftNoticeInput!) {\n    done: amendNotice(id: $id, revision: $revision, input: $input) {\n      id\n      obstacles {\n        code\n      }\n    }\n  }\n": typeof types.AmendNoticeDocument,
    "\n  mutation ApproveNotice($id: ID!, $revision: Int!) {\n    done: approveNotice(id: $id, revision: $revision) {\n      id\n    }\n  }\n": typeof types.ApproveNoticeDocument,
    "\n  mutation ReturnNotice($id: ID!, $revision: Int, $reason: String!) {\n    done: returnNotice(id: $id, revision: $revision, reason: $reason) {\n      id\n    }\n  }\n": typeof types.ReturnNoticeDocument,
    "\n  mutation PublishNotice($id: ID!, $revision: Int!) {\n    done: publishNotice(id: $id, revision: $revision) {\n      id\n    }\n  }\n": typeof types.PublishNoticeDocument,
    "\n  mutation WithdrawNotice($id: ID!, $revision: Int, $reason: String!) {\n    done: withdrawNotice(id: $id, revision: $revision, reason: $reason) {\n      id\n    }\n  }\n": typeof types.WithdrawNoticeDocument,
    "\n  mutation DisputeNotice($id: ID!, $revision: Int) {\n    done: disputeNotice(id: $id, revision: $revision) {\n      id\n    }\n  }\n": typeof types.DisputeNoticeDocument,
    "\n  mutation UpholdNotice($id: ID!, $revision: Int) {\n    done: upholdNotice(id: $id, revision: $revision) {\n      id\n    }\n  }\n": typeof types.UpholdNoticeDocument,
    "\n  query NoticePage($id: ID!) {\n    hub {\n      today\n    }\n    notice(id: $id) {\n      ...NoticeLine\n      body\n      documentNumber\n      severity\n      naming\n      measures {\n        code\n        label\n        labelEn\n      }\n      subjects {\n        ...NamedSubject\n      }\n    }\n  }\n": typeof types.NoticePageDocument,
    "\n  query NoticeList($kind: NoticeKind, $region: ID, $after: String) {\n    hub {\n      today\n    }\n    notices(kind: $kind, region: $region, first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        ...NoticeLine\n      }\n    }\n  }\n": typeof types.NoticeListDocument,
    "\n  fragment ObjectionLine on Objection {\n    id\n    finding\n    subject {\n      ...NamedSubject\n    }\n    authority {\n      id\n      name\n      nameEn\n    }\n    clause {\n      ...CitedClause\n    }\n    occurredOn\n    summary\n    state\n    madeAt\n  }\n": typeof types.ObjectionLineFragmentDoc,
    "\n  fragment ObjectionFile on Objection {\n    ...ObjectionLine\n    clause {\n      text\n      textEn\n    }\n    grounds\n    documents\n    until\n    decidedAt\n    reasons\n    decidedBy\n    finders\n    revision\n  }\n": typeof types.ObjectionFileFragmentDoc,
    "\n  query ObjectionList($state: ObjectionState, $subject: ID, $after: String) {\n    hub {\n      today\n    }\n    objections(state: $state, subject: $subject, first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        ...ObjectionLine\n      }\n    }\n  }\n": typeof types.ObjectionListDocument,
    "\n  query ObjectionPage($id: ID!) {\n    hub {\n      today\n    }\n    objection(id: $id) {\n      ...ObjectionFile\n    }\n  }\n": typeof types.ObjectionPageDocument,
    "\n  mutation ObjectToFinding($finding: ID!, $grounds: String!, $documents: [ID!]!) {\n    done: objectToFinding(finding: $finding, grounds: $grounds, documents: $documents) {\n      id\n    }\n  }\n": typeof types.ObjectToFindingDocument,
    "\n  mutation DecideObjection($id: ID!, $revision: Int!, $upheld: Boolean!, $reason: String!) {\n    done: decideObjection(id: $id, revision: $revision, upheld: $upheld, reason: $reason) {\n      id\n    }\n  }\n": typeof types.DecideObjectionDocument,
    "\n  query FindingsOpenToObjection {\n    hub {\n      today\n    }\n    findingsOpenToObjection(first: 100) {\n      nodes {\n        id\n        clause {\n          ...CitedClause\n        }\n        occurredOn\n        summary\n        authority {\n          name\n          nameEn\n        }\n        until\n      }\n    }\n  }\n": typeof types.FindingsOpenToObjectionDocument,
    "\n  fragment PersonFileInFull on PersonFile {\n    id\n    holderKind\n    holder\n    version\n    identityMasked\n    name\n    sex\n    education\n    major\n    title\n    titleIndustries {\n      code\n      name\n      nameEn\n    }\n    disciplines\n    safetyYears {\n      industry {\n        code\n        name\n        nameEn\n      }\n      years\n    }\n    employedOn\n    contractOn\n    insuredFrom\n    fullTime\n    leftOn\n    elsewhereConfirmed\n    certificates {\n      id\n      kind\n      level\n      number\n      validFrom\n      validTo\n      issuedBy\n      attachment\n      valid\n      endedOn\n      endedReason\n    }\n  }\n": typeof types.PersonFileInFullFragmentDoc,
    "\n  query PeopleOf($holder: ID!, $state: PersonState, $after: String) {\n    hub {\n      today\n    }\n    personFiles(holder: $holder, state: $state, first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        ...PersonFileInFull\n      }\n    }\n  }\n": typeof types.PeopleOfDocument,
    "\n  query PersonOf($id: ID!) {\n    hub {\n      today\n    }\n    personFile(id: $id) {\n      ...PersonFileInFull\n      trainings(first: 100) {\n        id\n        heldOn\n        topic\n        hours\n        trainer\n        passed\n      }\n      changes {\n        version\n        deed\n        changedOn\n        changed\n        reason\n      }\n    }\n  }\n": typeof types.PersonOfDocument,
    "\n  mutation AddPractitioner($identityNumber: IdentityNumber!, $input: PersonInput!, $confirmed: Boolean!) {\n    done: addPractitioner(identityNumber: $identityNumber, input: $input, elsewhereConfirmed: $confirmed) {\n      id\n    }\n  }\n": typeof types.AddPractitionerDocument,
    "\n  mutation CorrectPractitioner(\n    $id: ID!\n    $version: Int!\n    $input: PersonInput!\n    $identityNumber: IdentityNumber\n    $changedOn: Date\n    $confirmed: Boolean!\n  ) {\n    done: correctPractitioner(\n      id: $id\n      version: $version\n      input: $input\n      identityNumber: $identityNumber\n      changedOn: $changedOn\n      elsewhereConfirmed: $confirmed\n    ) {\n      id\n    }\n  }\n": typeof types.CorrectPractitionerDocument,
    "\n  mutation MarkLeft($id: ID!, $version: Int!, $leftOn: Date!) {\n    done: markPractitionerLeft(id: $id, version: $version, leftOn: $leftOn) {\n      id\n    }\n  }\n": typeof types.MarkLeftDocument,
    "\n  mutation AddCertificate($person: ID!, $version: Int!, $input: PersonCertificateInput!) {\n    done: addPersonCertificate(person: $person, version: $version, input: $input) {\n      id\n    }\n  }\n": typeof types.AddCertificateDocument,
    "\n  mutation EndCertificate($person: ID!, $version: Int!, $certificate: ID!, $on: Date!, $reason: String!) {\n    done: endPersonCertificate(\n      person: $person\n      version: $version\n      certificate: $certificate\n      on: $on\n      reason: $reason\n    ) {\n      id\n    }\n  }\n": typeof types.EndCertificateDocument,
    "\n  mutation RecordTraining($input: TrainingInput!) {\n    done: recordTraining(input: $input) {\n      id\n    }\n  }\n": typeof types.RecordTrainingDocument,
    "\n  mutation KeepExpertFile($version: Int!, $identityNumber: IdentityNumber, $input: PersonInput!) {\n    done: keepExpertFile(version: $version, identityNumber: $identityNumber, input: $input) {\n      id\n    }\n  }\n": typeof types.KeepExpertFileDocument,
    "\n  mutation OpenProject($input: OpenProjectInput!) {\n    openProject(input: $input) {\n      id\n    }\n  }\n": typeof types.OpenProjectDocument,
    "\n  mutation RecordProjectEntry(\n    $id: ID!\n    $list: ID!\n    $item: ID\n    $values: [ProjectValueInput!]!\n    $withdrawn: String\n    $revision: Int\n  ) {\n    recordProjectEntry(\n      id: $id\n      list: $list\n      item: $item\n      values: $values\n      withdrawn: $withdrawn\n      revision: $revision\n    ) {\n      id\n    }\n  }\n": typeof types.RecordProjectEntryDocument,
    "\n  mutation LinkProjectContract($id: ID!, $contract: ID!, $revision: Int) {\n    linkProjectContract(id: $id, contract: $contract, revision: $revision) {\n      id\n    }\n  }\n": typeof types.LinkProjectContractDocument,
    "\n  mutation AdvanceProject($id: ID!, $revision: Int) {\n    advanceProject(id: $id, revision: $revision) {\n      id\n    }\n  }\n": typeof types.AdvanceProjectDocument,
    "\n  mutation GiveUpProject($id: ID!, $reason: String!, $revision: Int) {\n    giveUpProject(id: $id, reason: $reason, revision: $revision) {\n      id\n    }\n  }\n": typeof types.GiveUpProjectDocument,
    "\n  mutation DraftReport($project: ID!, $title: String!, $number: String!, $draftedOn: Date!, $revision: Int) {\n    draftReport(\n      project: $project\n      title: $title\n      number: $number\n      draftedOn: $draftedOn\n      revision: $revision\n    ) {\n      id\n    }\n  }\n": typeof types.DraftReportDocument,
    "\n  mutation ReviewReport($report: ID!, $reviewedOn: Date!, $passed: Boolean!, $opinion: String!) {\n    reviewReport(report: $report, reviewedOn: $reviewedOn, passed: $passed, opinion: $opinion) {\n      id\n    }\n  }\n": typeof types.ReviewReportDocument,
    "\n  mutation IssueReport($report: ID!, $on: Date!) {\n    issueReport(report: $report, on: $on) {\n      id\n    }\n  }\n": typeof types.IssueReportDocument,
    "\n  mutation AttachToProject($id: ID!, $attachments: [ID!]!) {\n    attachToProject(id: $id, attachments: $attachments) {\n      id\n    }\n  }\n": typeof types.AttachToProjectDocument,
    "\n  fragment ProjectFileLine on ProjectFile {\n    id\n    title\n    state\n    acceptedOn\n    closedOn\n    kind {\n      code\n      name\n      nameEn\n      licensed\n    }\n    agency {\n      creditCode\n      name\n    }\n    client {\n      creditCode\n      name\n    }\n    place {\n      fullName\n    }\n    revision\n  }\n": typeof types.ProjectFileLineFragmentDoc,
    "\n  fragment ProjectFileFull on ProjectFile {\n    ...ProjectFileLine\n    industry {\n      name\n      nameEn\n    }\n    authority {\n      id\n      name\n      nameEn\n    }\n    leaderName\n    visitsAgreed\n    visitsMade\n    contract {\n      id\n      signedOn\n      startsOn\n      endsOn\n      inForceTo\n      visitsPerYear\n      attachments {\n        id\n        name\n        bytes\n        digest\n        addedAt\n      }\n    }\n    steps {\n      code\n      name\n      nameEn\n      clause {\n        ...CitedClause\n      }\n      done\n      passedOver\n      missing {\n        code\n        message\n        messageEn\n        field\n        clause {\n          ...CitedClause\n        }\n      }\n    }\n    lists {\n      code\n      name\n      nameEn\n      clause {\n        ...CitedClause\n      }\n      step\n      fixed\n      open\n      fields {\n        code\n        name\n        nameEn\n        type\n        optional\n      }\n      items {\n        code\n        name\n        nameEn\n        record {\n          item\n          version\n          recordedAt\n          values {\n            field\n            values\n            shown\n          }\n        }\n      }\n    }\n    reports {\n      id\n      title\n      number\n      draftedOn\n      issuedOn\n      reviews {\n        attempt\n        reviewedOn\n        passed\n        opinion\n      }\n    }\n    attachments {\n      id\n      name\n      bytes\n      digest\n      addedAt\n    }\n  }\n": typeof types.ProjectFileFullFragmentDoc,
    "\n  query Projects($state: ProjectState, $contract: ID, $after: String) {\n    hub {\n      today\n    }\n    projects(state: $state, contract: $contract, first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        ...ProjectFileLine\n      }\n    }\n  }\n": typeof types.ProjectsDocument,
    "\n  query Project($id: ID!) {\n    hub {\n      today\n    }\n    project(id: $id) {\n      ...ProjectFileFull\n    }\n  }\n": typeof types.ProjectDocument,
    "\n  query ProjectForArchive($id: ID!) {\n    hub {\n      today\n    }\n    project(id: $id) {\n      ...ProjectFileFull\n      visits {\n        id\n        on\n      }\n    }\n  }\n": typeof types.ProjectForArchiveDocument,
    "\n  fragment AgencyStaff on Agency {\n    qualifications {\n      id\n      type\n      number\n      kinds {\n        code\n        name\n        nameEn\n      }\n      industries {\n        code\n        name\n        nameEn\n      }\n      validFrom\n      validTo\n      issuedBy\n      valid\n      measures {\n        kind\n        from\n        to\n        reason\n      }\n    }\n    regionalFiling {\n      id\n      filedOn\n      number\n    }\n    practitioners(first: 50, after: $people) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        id\n        name\n        certificates {\n          kind\n          number\n        }\n      }\n    }\n  }\n": typeof types.AgencyStaffFragmentDoc,
    "\n  fragment AgencyFit on AgencyFit {\n    fits\n    on\n    reasons {\n      met\n      text\n      textEn\n      clause {\n        ...CitedClause\n      }\n    }\n  }\n": typeof types.AgencyFitFragmentDoc,
    "\n  query StaffOfAgency($creditCode: ID!, $people: String) {\n    hub {\n      today\n    }\n    agency(creditCode: $creditCode) {\n      ...AgencyStaff\n    }\n  }\n": typeof types.StaffOfAgencyDocument,
    "\n  query FitOfAgency($creditCode: ID!, $kind: ID!, $industry: ID!, $place: ID, $on: Date) {\n    hub {\n      today\n    }\n    agency(creditCode: $creditCode) {\n      fits(kind: $kind, industry: $industry, place: $place, on: $on) {\n        ...AgencyFit\n      }\n    }\n  }\n": typeof types.FitOfAgencyDocument,
    "\n  mutation AddQualification($input: QualificationInput!) {\n    done: addQualification(input: $input)\n  }\n": typeof types.AddQualificationDocument,
    "\n  mutation WithdrawQualification($id: ID!, $reason: String!) {\n    done: withdrawQualification(id: $id, reason: $reason)\n  }\n": typeof types.WithdrawQualificationDocument,
    "\n  mutation MeasureQualification(\n    $id: ID!\n    $kind: QualificationMeasureKind!\n    $from: Date!\n    $to: Date\n    $reason: String!\n  ) {\n    done: measureQualification(id: $id, kind: $kind, from: $from, to: $to, reason: $reason)\n  }\n": typeof types.MeasureQualificationDocument,
    "\n  mutation LiftSuspension($id: ID!, $on: Date!) {\n    done: liftSuspension(id: $id, on: $on)\n  }\n": typeof types.LiftSuspensionDocument,
    "\n  mutation RecordRegionalFiling($filedOn: Date!, $number: String!, $attachment: ID) {\n    done: recordRegionalFiling(filedOn: $filedOn, number: $number, attachment: $attachment)\n  }\n": typeof types.RecordRegionalFilingDocument,
    "\n  fragment DifferenceInFull on NationalDifference {\n    id\n    local {\n      ...CitedClause\n    }\n    national {\n      ...CitedClause\n    }\n    difference\n    differenceEn\n    handling\n    handlingEn\n    precedence {\n      ...CitedClause\n    }\n  }\n": typeof types.DifferenceInFullFragmentDoc,
    "\n  query ActList {\n    hub {\n      today\n    }\n    acts {\n      id\n      title\n      titleEn\n      issuedBy\n      issuedByEn\n      number\n      effectiveFrom\n      effectiveTo\n      status\n    }\n  }\n": typeof types.ActListDocument,
    "\n  query ActPage($id: ID!) {\n    hub {\n      today\n    }\n    act(id: $id) {\n      id\n      title\n      titleEn\n      issuedBy\n      issuedByEn\n      number\n      sourceUrl\n      effectiveFrom\n      effectiveTo\n      status\n      confirmed\n      note\n      noteEn\n      replacedBy {\n        id\n        title\n        titleEn\n      }\n      clauses {\n        clause\n        article\n        articleEn\n        label\n        labelEn\n        openQuestions {\n          id\n        }\n        differences {\n          ...DifferenceInFull\n        }\n      }\n    }\n  }\n": typeof types.ActPageDocument,
    "\n  query ClausePage($id: ID!) {\n    hub {\n      today\n    }\n    clause(id: $id) {\n      clause\n      article\n      articleEn\n      label\n      labelEn\n      confirmed\n      text\n      textEn\n      openQuestions {\n        id\n        question\n        questionEn\n        reading\n        readingEn\n        setting\n      }\n      differences {\n        ...DifferenceInFull\n      }\n      act {\n        id\n        title\n        titleEn\n        issuedBy\n        issuedByEn\n        number\n        sourceUrl\n        effectiveFrom\n        effectiveTo\n        status\n        confirmed\n        note\n        noteEn\n        clauses {\n          clause\n        }\n      }\n    }\n  }\n": typeof types.ClausePageDocument,
    "\n  query ResultNotices {\n    hub {\n      today\n    }\n    resultNotices {\n      cycle\n      from\n      until\n      agencies\n      counted\n      countedEn\n      authority {\n        name\n        nameEn\n      }\n    }\n  }\n": typeof types.ResultNoticesDocument,
    "\n  query AnnouncedResults($cycle: Int!, $from: Date!, $after: String) {\n    hub {\n      today\n    }\n    creditNotices(cycle: $cycle, from: $from, first: 50, after: $after) {\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        creditCode\n        name\n        band\n        score\n        disputed\n        anew\n        anewEn\n      }\n    }\n  }\n": typeof types.AnnouncedResultsDocument,
    "\n  query AnnouncedAccountPage($creditCode: ID!, $cycle: Int!) {\n    hub {\n      today\n    }\n    creditNotice(creditCode: $creditCode, cycle: $cycle) {\n      creditCode\n      name\n      cycle\n      band\n      score\n      from\n      until\n      disputed\n      anew\n      anewEn\n      counted\n      countedEn\n      account {\n        openingScore\n        arithmetic\n        parts {\n          part\n          outOf\n          left\n          towns\n          arithmetic\n        }\n        buckets {\n          scorer\n          scorerName\n          part\n          active\n          arithmetic\n        }\n        deductions {\n          id\n          clause {\n            ...CitedClause\n          }\n          part\n          points\n          taken\n          balance\n          shortfall {\n            message\n            messageEn\n            clause {\n              ...CitedClause\n            }\n          }\n          occurredOn\n          scorerName\n          summary\n          disputed\n          ifFell {\n            score\n            band\n          }\n        }\n        directFindings {\n          id\n          clause {\n            ...CitedClause\n          }\n          occurredOn\n          scorerName\n          summary\n          disputed\n          ifFell {\n            score\n            band\n          }\n        }\n        basis {\n          ...CitedClause\n        }\n      }\n    }\n  }\n": typeof types.AnnouncedAccountPageDocument,
    "\n  fragment RiskPointFacts on RiskPoint {\n    id\n    version\n    workshop\n    name\n    level\n    colour\n    consequence\n    measures\n    responsiblePost\n    identifiedOn\n    cardOn\n    reportedAt\n  }\n": typeof types.RiskPointFactsFragmentDoc,
    "\n  query SafetyRecord($creditCode: ID!) {\n    hub {\n      today\n    }\n    safetyRecord(creditCode: $creditCode) {\n      risks {\n        ...RiskPointFacts\n      }\n      reviews {\n        id\n        reviewedOn\n        note\n      }\n      maps {\n        place\n        postedOn\n      }\n      duties {\n        code\n        words\n        wordsEn\n        dueOn\n      }\n      drills {\n        id\n        kind\n        heldOn\n        plan\n        participants\n        evaluation\n        planChanges\n      }\n      drillDuties {\n        kind\n        from\n        dueOn\n        held\n      }\n    }\n  }\n": typeof types.SafetyRecordDocument,
    "\n  query ReportedRisks($after: String) {\n    hub {\n      today\n    }\n    reportedRisks(first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        ...RiskPointFacts\n        enterprise {\n          creditCode\n          name\n        }\n      }\n    }\n  }\n": typeof types.ReportedRisksDocument,
    "\n  mutation AddRiskPoint($input: RiskPointInput!) {\n    addRiskPoint(input: $input) {\n      id\n    }\n  }\n": typeof types.AddRiskPointDocument,
    "\n  mutation AmendRiskPoint($id: ID!, $version: Int!, $input: RiskPointInput!) {\n    amendRiskPoint(id: $id, version: $version, input: $input) {\n      id\n    }\n  }\n": typeof types.AmendRiskPointDocument,
    "\n  mutation ReportRiskPoint($id: ID!, $version: Int!) {\n    reportRiskPoint(id: $id, version: $version) {\n      id\n    }\n  }\n": typeof types.ReportRiskPointDocument,
    "\n  mutation EndRiskPoint($id: ID!, $version: Int!, $endedOn: Date!) {\n    endRiskPoint(id: $id, version: $version, endedOn: $endedOn) {\n      id\n    }\n  }\n": typeof types.EndRiskPointDocument,
    "\n  mutation RecordRiskReview($reviewedOn: Date!, $note: String!) {\n    recordRiskReview(reviewedOn: $reviewedOn, note: $note)\n  }\n": typeof types.RecordRiskReviewDocument,
    "\n  mutation RecordRiskMap($place: String!, $postedOn: Date!) {\n    recordRiskMap(place: $place, postedOn: $postedOn)\n  }\n": typeof types.RecordRiskMapDocument,
    "\n  mutation RecordDrill($input: DrillInput!) {\n    recordDrill(input: $input) {\n      id\n    }\n  }\n": typeof types.RecordDrillDocument,
    "\n  query SearchPage($text: String!, $kinds: [SubjectKind!], $region: ID, $after: String) {\n    hub {\n      today\n    }\n    search(text: $text, kinds: $kinds, region: $region, first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        matchedBy\n        subject {\n          ...NamedSubject\n        }\n      }\n    }\n  }\n": typeof types.SearchPageDocument,
    "\n  fragment SpotCheckLine on SpotCheckPlan {\n    id\n    year\n    number\n    scope\n    authority {\n      id\n      name\n      nameEn\n    }\n  }\n": typeof types.SpotCheckLineFragmentDoc,
    "\n  fragment SpotCheckFile on SpotCheckPlan {\n    ...SpotCheckLine\n    madeBy\n    madeAt\n    draws {\n      id\n      drawnOn\n      seed\n      pool\n      participants\n      drawnBy\n      targets {\n        agency {\n          creditCode\n          name\n        }\n        inspection\n      }\n    }\n  }\n": typeof types.SpotCheckFileFragmentDoc,
    "\n  query SpotCheckList($after: String) {\n    hub {\n      today\n    }\n    spotCheckPlans(first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        ...SpotCheckLine\n      }\n    }\n  }\n": typeof types.SpotCheckListDocument,
    "\n  query SpotCheckPage($id: ID!) {\n    hub {\n      today\n    }\n    spotCheckPlan(id: $id) {\n      ...SpotCheckFile\n    }\n  }\n": typeof types.SpotCheckPageDocument,
    "\n  mutation PlanSpotChecks($year: Int!, $number: Int!, $scope: String!) {\n    done: planSpotChecks(year: $year, number: $number, scope: $scope) {\n      id\n    }\n  }\n": typeof types.PlanSpotChecksDocument,
    "\n  mutation DrawSpotChecks($plan: ID!, $number: Int!, $participants: String) {\n    done: drawSpotChecks(plan: $plan, number: $number, participants: $participants) {\n      id\n    }\n  }\n": typeof types.DrawSpotChecksDocument,
    "\n  mutation LinkSpotCheck($draw: ID!, $agency: ID!, $inspection: ID!) {\n    done: linkSpotCheck(draw: $draw, agency: $agency, inspection: $inspection) {\n      id\n    }\n  }\n": typeof types.LinkSpotCheckDocument,
    "\n  query AgencyStanding($creditCode: ID!, $on: Date, $after: String) {\n    hub {\n      today\n    }\n    agency(creditCode: $creditCode) {\n      notices(first: 20, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        nodes {\n          ...NoticeLine\n        }\n      }\n      listings(on: $on) {\n        ...ListingEntry\n      }\n      restrictions(on: $on) {\n        ...RestrictionEntry\n      }\n    }\n  }\n": typeof types.AgencyStandingDocument,
    "\n  query EnterpriseStanding($creditCode: ID!, $on: Date, $after: String) {\n    hub {\n      today\n    }\n    enterprise(creditCode: $creditCode) {\n      notices(first: 20, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        nodes {\n          ...NoticeLine\n        }\n      }\n      listings(on: $on) {\n        ...ListingEntry\n      }\n      restrictions(on: $on) {\n        ...RestrictionEntry\n      }\n    }\n  }\n": typeof types.EnterpriseStandingDocument,
    "\n    mutation ApplyForStars($input: ApplyForStarsInput!) {\n      applyForStars(input: $input) {\n        id\n      }\n    }\n  ": typeof types.ApplyForStarsDocument,
    "\n    mutation ResubmitStars($input: ResubmitStarApplicationInput!) {\n      resubmitStarApplication(input: $input) {\n        id\n      }\n    }\n  ": typeof types.ResubmitStarsDocument,
    "\n    mutation WithdrawStars($id: ID!, $revision: Int) {\n      withdrawStarApplication(id: $id, revision: $revision) {\n        id\n      }\n    }\n  ": typeof types.WithdrawStarsDocument,
    "\n    mutation ObjectToStars($id: ID!, $rule: ID!, $grounds: String!) {\n      objectToStars(id: $id, rule: $rule, grounds: $grounds) {\n        id\n      }\n    }\n  ": typeof types.ObjectToStarsDocument,
    "\n    mutation AcceptStars($id: ID!, $revision: Int) {\n      acceptStarApplication(id: $id, revision: $revision) {\n        id\n      }\n    }\n  ": typeof types.AcceptStarsDocument,
    "\n    mutation FinishStarReview($id: ID!, $revision: Int) {\n      finishStarReview(id: $id, revision: $revision) {\n        id\n      }\n    }\n  ": typeof types.FinishStarReviewDocument,
    "\n    mutation ApproveStarReview($id: ID!, $revision: Int) {\n      approveStarReview(id: $id, revision: $revision) {\n        id\n      }\n    }\n  ": typeof types.ApproveStarReviewDocument,
    "\n    mutation AnnounceStars($id: ID!, $revision: Int) {\n      announceStars(id: $id, revision: $revision) {\n        id\n      }\n    }\n  ": typeof types.AnnounceStarsDocument,
    "\n    mutation GradeStars($id: ID!, $revision: Int) {\n      gradeStars(id: $id, revision: $revision) {\n        id\n      }\n    }\n  ": typeof types.GradeStarsDocument,
    "\n    mutation PublishStars($id: ID!, $revision: Int) {\n      publishStars(id: $id, revision: $revision) {\n        id\n      }\n    }\n  ": typeof types.PublishStarsDocument,
    "\n    mutation ReturnStars($id: ID!, $reason: String!, $revision: Int) {\n      returnStarApplication(id: $id, reason: $reason, revision: $revision) {\n        id\n      }\n    }\n  ": typeof types.ReturnStarsDocument,
    "\n    mutation RefuseStars($id: ID!, $reason: String!, $revision: Int) {\n      refuseStarApplication(id: $id, reason: $reason, revision: $revision) {\n        id\n      }\n    }\n  ": typeof types.RefuseStarsDocument,
    "\n    mutation ReturnStarReview($id: ID!, $reason: String!, $revision: Int) {\n      returnStarReview(id: $id, reason: $reason, revision: $revision) {\n        id\n      }\n    }\n  ": typeof types.ReturnStarReviewDocument,
    "\n    mutation ReturnStarGrading($id: ID!, $reason: String!, $revision: Int) {\n      returnStarGrading(id: $id, reason: $reason, revision: $revision) {\n        id\n      }\n    }\n  ": typeof types.ReturnStarGradingDocument,
    "\n    mutation AddStarLine($input: AddStarLineInput!) {\n      addStarLine(input: $input) {\n        id\n      }\n    }\n  ": typeof types.AddStarLineDocument,
    "\n    mutation RemoveStarLine($id: ID!, $line: ID!, $reason: String!) {\n      removeStarLine(id: $id, line: $line, reason: $reason) {\n        id\n      }\n    }\n  ": typeof types.RemoveStarLineDocument,
    "\n    mutation SendStarSurvey($input: SendStarSurveyInput!) {\n      sendStarSurvey(input: $input) {\n        expiresOn\n      }\n    }\n  ": typeof types.SendStarSurveyDocument,
    "\n    mutation RecordStarObjection($id: ID!, $rule: ID!, $grounds: String!) {\n      recordStarObjection(id: $id, rule: $rule, grounds: $grounds) {\n        id\n      }\n    }\n  ": typeof types.RecordStarObjectionDocument,
    "\n    mutation DecideStarObjection($input: DecideStarObjectionInput!) {\n      decideStarObjection(input: $input) {\n        id\n      }\n    }\n  ": typeof types.DecideStarObjectionDocument,
    "\n    mutation SetStarSettings($input: StarSettingsInput!) {\n      setStarSettings(input: $input) {\n        opensOn\n      }\n    }\n  ": typeof types.SetStarSettingsDocument,
    "\n    mutation OpenStarReview($input: OpenStarReviewInput!) {\n      openStarReview(input: $input) {\n        id\n      }\n    }\n  ": typeof types.OpenStarReviewDocument,
    "\n    mutation DecideStarReview($input: DecideStarReviewInput!) {\n      decideStarReview(input: $input) {\n        id\n      }\n    }\n  ": typeof types.DecideStarReviewDocument,
    "\n  fragment StarResult on StarAssessment {\n    band\n    score\n    vetoes {\n      ...CitedClause\n    }\n    items {\n      id\n      label\n      labelEn\n      max\n      lost\n      score\n      arithmetic\n      additions {\n        rule\n        label\n        labelEn\n        points\n      }\n      deductions {\n        rule\n        label\n        labelEn\n        count\n        points\n      }\n    }\n    basis {\n      ...CitedClause\n    }\n  }\n": typeof types.StarResultFragmentDoc,
    "\n  fragment StarApplicationFile on StarApplication {\n    id\n    cycle\n    state\n    step\n    appliedOn\n    statement\n    reason\n    revision\n    agency {\n      creditCode\n      name\n    }\n    authority {\n      id\n      name\n      nameEn\n    }\n    declared {\n      rule\n      count\n      note\n    }\n    documents {\n      id\n      name\n    }\n    announcement {\n      on\n      until\n      counted\n      countedEn\n      provisional\n    }\n    account {\n      ...StarResult\n    }\n    steps {\n      id\n      deed\n      step\n      on\n      note\n    }\n    lines {\n      id\n      rule\n      count\n      note\n      source\n      seenOn\n    }\n    objections {\n      id\n      raisedFor\n      rule\n      grounds\n      raisedOn\n      state\n      countAfter\n      reason\n      decidedOn\n    }\n  }\n": typeof types.StarApplicationFileFragmentDoc,
    "\n  query StarApplicationPage($id: ID!) {\n    hub {\n      today\n    }\n    starApplication(id: $id) {\n      ...StarApplicationFile\n      standing {\n        account {\n          ...StarResult\n        }\n        problems {\n          code\n          message\n          messageEn\n        }\n      }\n      proposals {\n        rule\n        count\n        evidence\n        evidenceEn\n      }\n      survey {\n        enterprises\n        requests {\n          id\n          audience\n          addressee\n          sentOn\n          expiresOn\n        }\n        groups {\n          audience\n          answers\n          mean\n          remarks\n        }\n      }\n    }\n  }\n": typeof types.StarApplicationPageDocument,
    "\n  query OwnStars {\n    hub {\n      today\n    }\n    starEligibility {\n      cycle\n      authority {\n        name\n        nameEn\n      }\n      settings {\n        opensOn\n        closesOn\n        announcementDays\n        ownChoice\n      }\n      problems {\n        code\n        message\n        messageEn\n        basis {\n          ...CitedClause\n        }\n      }\n    }\n    starApplications(first: 20) {\n      nodes {\n        ...StarApplicationFile\n      }\n    }\n  }\n": typeof types.OwnStarsDocument,
    "\n  query StarApplicationList($state: StarApplicationState, $after: String) {\n    starApplications(state: $state, first: 20, after: $after) {\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        id\n        cycle\n        state\n        step\n        appliedOn\n        agency {\n          creditCode\n          name\n        }\n        authority {\n          name\n          nameEn\n        }\n      }\n    }\n  }\n": typeof types.StarApplicationListDocument,
    "\n  query StarReviewList($after: String) {\n    hub {\n      today\n    }\n    starReviews(first: 20, after: $after) {\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        id\n        cycle\n        cause\n        occurredOn\n        summary\n        openedOn\n        state\n        reason\n        decidedOn\n        agency {\n          creditCode\n          name\n        }\n      }\n    }\n  }\n": typeof types.StarReviewListDocument,
    "\n  query TownsToAsk($authority: ID!) {\n    places(authority: $authority) {\n      code\n      name\n    }\n  }\n": typeof types.TownsToAskDocument,
    "\n  query StarWindow($authority: ID!) {\n    hub {\n      today\n    }\n    starSettings(authority: $authority) {\n      opensOn\n      closesOn\n      announcementDays\n      ownChoice\n    }\n  }\n": typeof types.StarWindowDocument,
    "\n  fragment SuggestionLine on Suggestion {\n    id\n    proposes\n    subject {\n      ...NamedSubject\n    }\n    clause {\n      ...CitedClause\n    }\n    occurredOn\n    authority {\n      id\n      name\n      nameEn\n    }\n    state\n    summary\n    madeAt\n  }\n": typeof types.SuggestionLineFragmentDoc,
    "\n  fragment SuggestionFile on Suggestion {\n    ...SuggestionLine\n    clause {\n      text\n      textEn\n    }\n    place {\n      fullName\n    }\n    part\n    evidence {\n      zh\n      en\n    }\n    finding\n    listing\n    decidedBy\n    decidedAt\n    decisionReason\n    withdrawalReason\n    revision\n    changedAt\n  }\n": typeof types.SuggestionFileFragmentDoc,
    "\n  query SuggestionList($state: SuggestionState, $clause: ID, $subject: ID, $after: String) {\n    hub {\n      today\n    }\n    suggestions(state: $state, clause: $clause, subject: $subject, first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        ...SuggestionLine\n      }\n    }\n  }\n": typeof types.SuggestionListDocument,
    "\n  query SuggestionPage($id: ID!) {\n    hub {\n      today\n    }\n    suggestion(id: $id) {\n      ...SuggestionFile\n    }\n  }\n": typeof types.SuggestionPageDocument,
    "\n  mutation AdoptSuggestion($id: ID!, $revision: Int!, $summary: String, $reason: String, $part: CreditPart) {\n    done: adoptSuggestion(id: $id, revision: $revision, summary: $summary, reason: $reason, part: $part) {\n      id\n    }\n  }\n": typeof types.AdoptSuggestionDocument,
    "\n  mutation DismissSuggestion($id: ID!, $revision: Int!, $reason: String!) {\n    done: dismissSuggestion(id: $id, revision: $revision, reason: $reason) {\n      id\n    }\n  }\n": typeof types.DismissSuggestionDocument,
    "\n  query AskedInSurvey($token: String!) {\n    starSurvey(token: $token) {\n      agencyName\n      cycle\n      audience\n      expiresOn\n      authority {\n        name\n        nameEn\n      }\n    }\n  }\n": typeof types.AskedInSurveyDocument,
    "\n  mutation AnswerSurvey($input: AnswerStarSurveyInput!) {\n    answerStarSurvey(input: $input) {\n      agencyName\n    }\n  }\n": typeof types.AnswerSurveyDocument,
    "\n  query SurveysToAnswer {\n    surveysToAnswer(first: 100) {\n      nodes {\n        id\n        agencyName\n        cycle\n        expiresOn\n        authority {\n          name\n          nameEn\n        }\n      }\n    }\n  }\n": typeof types.SurveysToAnswerDocument,
    "\n  mutation OpenStarSurvey($id: ID!) {\n    openStarSurvey(id: $id) {\n      token\n    }\n  }\n": typeof types.OpenStarSurveyDocument,
    "\n  fragment RecordedVisitAnswer on RecordedVisit {\n    id\n    outcome\n    problems {\n      code\n      message\n      messageEn\n      field\n      clause\n    }\n    doubts {\n      message\n      messageEn\n      clause\n    }\n  }\n": typeof types.RecordedVisitAnswerFragmentDoc,
    "\n  mutation RecordVisits($visits: [RecordVisitInput!]!) {\n    recordVisits(visits: $visits) {\n      ...RecordedVisitAnswer\n    }\n  }\n": typeof types.RecordVisitsDocument,
    "\n  mutation OpenVisitDevice {\n    openVisitDevice\n  }\n": typeof types.OpenVisitDeviceDocument,
    "\n  mutation NoteHazard($hazard: ID!, $kind: HazardNoteKind!, $on: Date!, $number: String, $note: String) {\n    noteHazard(hazard: $hazard, kind: $kind, on: $on, number: $number, note: $note)\n  }\n": typeof types.NoteHazardDocument,
    "\n  mutation ReportMajorHazard($hazard: ID!, $number: String!, $reportedOn: Date!) {\n    reportMajorHazard(hazard: $hazard, number: $number, reportedOn: $reportedOn)\n  }\n": typeof types.ReportMajorHazardDocument,
    "\n  mutation ReportRefusal(\n    $hazard: ID!\n    $notifiedOn: Date!\n    $evidence: String!\n    $attachments: [ID!]!\n    $directReason: String\n  ) {\n    reportRefusal(\n      hazard: $hazard\n      notifiedOn: $notifiedOn\n      evidence: $evidence\n      attachments: $attachments\n      directReason: $directReason\n    )\n  }\n": typeof types.ReportRefusalDocument,
    "\n  mutation AnswerVisit($visit: ID!, $kind: VisitAnswerKind!, $note: String) {\n    answerVisit(visit: $visit, kind: $kind, note: $note)\n  }\n": typeof types.AnswerVisitDocument,
    "\n  mutation AnswerHazard($hazard: ID!, $kind: HazardAnswerKind!, $on: Date!, $note: String) {\n    answerHazard(hazard: $hazard, kind: $kind, on: $on, note: $note)\n  }\n": typeof types.AnswerHazardDocument,
    "\n  mutation AnswerHazardReport($id: ID!, $outcome: String!) {\n    answerHazardReport(id: $id, outcome: $outcome) {\n      id\n    }\n  }\n": typeof types.AnswerHazardReportDocument,
    "\n  fragment VisitLine on ServiceVisit {\n    id\n    on\n    state\n    kinds\n    photos\n    agency {\n      creditCode\n      name\n    }\n    enterprise {\n      creditCode\n      name\n    }\n    practitioners {\n      id\n      name\n    }\n    hazardCount {\n      total\n      major\n      rectified\n    }\n    doubts {\n      code\n      message\n      messageEn\n      clause\n    }\n  }\n": typeof types.VisitLineFragmentDoc,
    "\n  fragment VisitFile on ServiceVisit {\n    ...VisitLine\n    startedAt\n    endedAt\n    contents\n    process\n    rating\n    opinions\n    corrects\n    correctionReason\n    correctedBy\n    retracted\n    recordedAt\n    recordedName\n    contract {\n      id\n      startsOn\n      endsOn\n      visitsPerYear\n      content\n    }\n    leader {\n      id\n      name\n    }\n    practitioners {\n      certificates {\n        kind\n        number\n        validTo\n      }\n    }\n    hazards {\n      id\n      content\n      type\n      basis\n      cause\n      advice\n      severity\n      adviceNumber\n      agreedBy\n      agreedOn\n      rectifiedOn\n      state\n      dueOn\n      steps {\n        kind\n        on\n        number\n        note\n      }\n    }\n    openBefore {\n      id\n      visit\n      content\n      severity\n      foundOn\n      dueOn\n      state\n    }\n    signatures {\n      id\n      party\n      name\n      post\n      drawing\n      sheet\n      signedAt\n    }\n    answers {\n      id\n      kind\n      note\n      givenName\n      givenAt\n    }\n    entries {\n      id\n      recordedAt\n      recordedName\n      correctionReason\n      retracted\n    }\n  }\n": typeof types.VisitFileFragmentDoc,
    "\n  query VisitList($after: String, $doubtful: Boolean!) {\n    hub {\n      today\n    }\n    visits(first: 20, after: $after, doubtful: $doubtful) {\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        ...VisitLine\n      }\n    }\n  }\n": typeof types.VisitListDocument,
    "\n  query VisitPage($id: ID!) {\n    hub {\n      today\n      demonstration\n    }\n    visit(id: $id) {\n      ...VisitFile\n    }\n  }\n": typeof types.VisitPageDocument,
    "\n  query VisitReference {\n    visitReference {\n      contracts {\n        id\n        enterprise {\n          creditCode\n          name\n        }\n        startsOn\n        endsOn\n        visitsPerYear\n        content\n        kinds\n        leader\n      }\n      persons {\n        id\n        name\n        certificates {\n          kind\n          number\n          validTo\n        }\n      }\n    }\n  }\n": typeof types.VisitReferenceDocument,
};
const documents: Documents = {
    "\n  fragment CreditAccount on CreditGrade {\n    cycle\n    cycleFrom\n    cycleTo\n    band\n    score\n    openingScore\n    publishedOn\n    inForceTo\n    disputed\n    decidedBy {\n      name\n      nameEn\n    }\n    arithmetic\n    parts {\n      part\n      outOf\n      left\n      towns\n      arithmetic\n    }\n    buckets {\n      scorer\n      scorerName\n      part\n      active\n      arithmetic\n    }\n    deductions {\n      id\n      clause {\n        ...CitedClause\n      }\n      part\n      points\n      taken\n      balance\n      shortfall {\n        message\n        messageEn\n        clause {\n          ...CitedClause\n        }\n      }\n      occurredOn\n      scorerName\n      summary\n      disputed\n      ifFell {\n        score\n        band\n      }\n    }\n    directFindings {\n      id\n      clause {\n        ...CitedClause\n      }\n      occurredOn\n      scorerName\n      summary\n      disputed\n      ifFell {\n        score\n        band\n      }\n    }\n    basis {\n      ...CitedClause\n    }\n  }\n": types.CreditAccountFragmentDoc,
    "\n  fragment StarAccount on StarRating {\n    cycle\n    band\n    score\n    publishedOn\n    inForceTo\n    cancelledOn\n    loweredFrom\n    loweringReason\n    disputed\n    decidedBy {\n      name\n      nameEn\n    }\n    vetoes {\n      ...CitedClause\n    }\n    items {\n      id\n      label\n      labelEn\n      max\n      lost\n      score\n      arithmetic\n      additions {\n        rule\n        label\n        labelEn\n        points\n      }\n      deductions {\n        rule\n        label\n        labelEn\n        count\n        points\n      }\n    }\n    basis {\n      ...CitedClause\n    }\n  }\n": types.StarAccountFragmentDoc,
    "\n  query AgencyAccount($creditCode: ID!, $on: Date) {\n    hub {\n      today\n    }\n    agency(creditCode: $creditCode) {\n      creditCode\n      name\n      address\n      filedOn\n      officeAddress\n      organisation\n      feeSchedule(on: $on) {\n        ...Fees\n      }\n      region {\n        fullName\n      }\n      creditGrade(on: $on) {\n        ...CreditAccount\n      }\n      starRating(on: $on) {\n        ...StarAccount\n      }\n      creditGrades {\n        cycle\n        band\n        score\n        publishedOn\n        arithmetic\n        basis {\n          ...CitedClause\n        }\n      }\n      starRatings {\n        cycle\n        band\n        score\n        publishedOn\n        cancelledOn\n        cancellationReason\n        cancellationBasis {\n          ...CitedClause\n        }\n        loweredFrom\n        loweringReason\n        replaced\n        basis {\n          ...CitedClause\n        }\n      }\n    }\n  }\n": types.AgencyAccountDocument,
    "\n  fragment AgencyFileFacts on AgencyFile {\n    revision\n    recordedAt\n    changedOn\n    changedFields\n    note\n    name\n    registeredAddress\n    officeAddress\n    officeArea\n    officeTenure\n    legalRepresentative\n    principal\n    contact\n    phoneMasked\n    establishedOn\n    registeredCapital\n    businessScope\n    organisation\n    equipment {\n      name\n      quantity\n      note\n    }\n    systems {\n      kind\n      title\n      inForceFrom\n    }\n    otherConditions {\n      text\n      basis\n      met\n    }\n    documents {\n      purpose\n      attachment\n      addedOn\n    }\n    gaps {\n      field\n      message\n      messageEn\n    }\n  }\n": types.AgencyFileFactsFragmentDoc,
    "\n  fragment Fees on FeeSchedule {\n    id\n    revision\n    validFrom\n    recordedOn\n    basis\n    items {\n      item\n      unit\n      priceFrom\n      priceTo\n      note\n    }\n    clause {\n      ...CitedClause\n    }\n  }\n": types.FeesFragmentDoc,
    "\n  query AgencyFilePage($creditCode: ID!) {\n    hub {\n      today\n    }\n    agencyFile(creditCode: $creditCode) {\n      ...AgencyFileFacts\n      history(first: 10) {\n        nodes {\n          revision\n          recordedAt\n          changedOn\n          changedFields\n          note\n        }\n      }\n    }\n    agency(creditCode: $creditCode) {\n      creditCode\n      name\n      address\n      feeSchedule {\n        ...Fees\n      }\n      newestFees: feeSchedule(on: \"2999-12-31\") {\n        ...Fees\n      }\n      conditions {\n        authority {\n          id\n          name\n          nameEn\n        }\n        conditions {\n          id\n          clause {\n            ...CitedClause\n          }\n          verdict\n          weight\n          reasons {\n            text\n            textEn\n          }\n          on\n          metFrom\n        }\n      }\n      participations(first: 10) {\n        nodes {\n          id\n          assistedOn\n          authority {\n            id\n            name\n            nameEn\n          }\n          kind\n          note\n          withdrawnAt\n          withdrawalReason\n        }\n      }\n    }\n  }\n": types.AgencyFilePageDocument,
    "\n  query SupervisorsOfAgency($creditCode: ID!) {\n    hub {\n      today\n    }\n    agency(creditCode: $creditCode) {\n      supervisors {\n        id\n        name\n        nameEn\n      }\n    }\n  }\n": types.SupervisorsOfAgencyDocument,
    "\n  mutation AmendAgencyFile($revision: Int!, $input: AmendAgencyFileInput!) {\n    amendAgencyFile(revision: $revision, input: $input) {\n      revision\n    }\n  }\n": types.AmendAgencyFileDocument,
    "\n  mutation PublishFees($revision: Int!, $input: PublishFeesInput!) {\n    publishFees(revision: $revision, input: $input) {\n      id\n    }\n  }\n": types.PublishFeesDocument,
    "\n  mutation RecordParticipation($input: RecordParticipationInput!) {\n    recordParticipation(input: $input) {\n      id\n    }\n  }\n": types.RecordParticipationDocument,
    "\n  mutation WithdrawParticipation($id: ID!, $reason: String!) {\n    withdrawParticipation(id: $id, reason: $reason) {\n      id\n    }\n  }\n": types.WithdrawParticipationDocument,
    "\n  query AgencyContractCounts($creditCode: ID!, $on: Date) {\n    hub {\n      today\n    }\n    agency(creditCode: $creditCode) {\n      contractCounts(on: $on) {\n        on\n        total\n        byIndustry {\n          industry {\n            code\n            name\n            nameEn\n          }\n          contracts\n        }\n        byTown {\n          place {\n            code\n            fullName\n          }\n          contracts\n        }\n      }\n    }\n  }\n": types.AgencyContractCountsDocument,
    "\n  query AgencyReportsIssued($creditCode: ID!, $after: String) {\n    hub {\n      today\n    }\n    agency(creditCode: $creditCode) {\n      reportsIssued(first: 20, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        nodes {\n          id\n          title\n          number\n          issuedOn\n          kind {\n            name\n            nameEn\n          }\n          client {\n            creditCode\n            name\n          }\n        }\n      }\n    }\n  }\n": types.AgencyReportsIssuedDocument,
    "\n  query AttachmentSize($id: ID!) {\n    attachment(id: $id) {\n      parts\n    }\n  }\n": types.AttachmentSizeDocument,
    "\n  query AttachmentPiece($id: ID!, $index: Int!) {\n    attachmentPart(id: $id, index: $index)\n  }\n": types.AttachmentPieceDocument,
    "\n  mutation StartAttachment($input: StartAttachmentInput!) {\n    startAttachment(input: $input) {\n      id\n      partSize\n      received\n    }\n  }\n": types.StartAttachmentDocument,
    "\n  mutation AddAttachmentPart($id: ID!, $index: Int!, $content: String!) {\n    addAttachmentPart(id: $id, index: $index, content: $content)\n  }\n": types.AddAttachmentPartDocument,
    "\n  mutation FinishAttachment($id: ID!) {\n    finishAttachment(id: $id) {\n      id\n    }\n  }\n": types.FinishAttachmentDocument,
    "\n  query Attachment($id: ID!) {\n    attachment(id: $id) {\n      name\n      mediaType\n      parts\n    }\n  }\n": types.AttachmentDocument,
    "\n  query AttachmentPart($id: ID!, $index: Int!) {\n    attachmentPart(id: $id, index: $index)\n  }\n": types.AttachmentPartDocument,
    "\n  query AuditEntries(\n    $person: String\n    $actingAs: String\n    $subject: ID\n    $clause: ID\n    $type: String\n    $from: Date\n    $to: Date\n    $after: String\n  ) {\n    auditEntries(\n      person: $person\n      actingAs: $actingAs\n      subject: $subject\n      clause: $clause\n      type: $type\n      from: $from\n      to: $to\n      first: 20\n      after: $after\n    ) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        source\n        type\n        subjectKind\n        subject\n        clauses {\n          ...CitedClause\n        }\n        person\n        actingAs {\n          kind\n          holder\n          holderName\n          holderNameEn\n          role\n        }\n        requestId\n        occurredOn\n        recordedAt\n      }\n    }\n  }\n": types.AuditEntriesDocument,
    "\n  query StarTablePage {\n    hub {\n      today\n    }\n    starTable {\n      items {\n        id\n        section\n        label\n        labelEn\n        max\n        lines {\n          rule\n          label\n          labelEn\n          measure\n          tenths\n        }\n      }\n      vetoes {\n        rule\n        label\n        labelEn\n      }\n    }\n  }\n": types.StarTablePageDocument,
    "\n  query StarCalculation($input: StarPreviewInput!) {\n    starPreview(input: $input) {\n      ...StarResult\n    }\n  }\n": types.StarCalculationDocument,
    "\n  query CreditItems {\n    hub {\n      today\n    }\n    places(authority: \"jiangyin\") {\n      code\n      name\n    }\n    act(id: \"J\") {\n      title\n      titleEn\n      clauses {\n        id: clause\n        label\n        labelEn\n      }\n    }\n  }\n": types.CreditItemsDocument,
    "\n  query CreditCalculation($input: CreditPreviewInput!) {\n    creditPreview(input: $input) {\n      band\n      score\n      openingScore\n      arithmetic\n      buckets {\n        part\n        scorer\n        scorerName\n        outOf\n        lost\n        left\n        arithmetic\n      }\n      deductions {\n        clause {\n          ...CitedClause\n        }\n        points\n        taken\n      }\n      direct {\n        ...CitedClause\n      }\n      basis {\n        ...CitedClause\n      }\n    }\n  }\n": types.CreditCalculationDocument,
    "\n  query CaseRules($authority: ID!) {\n    hub {\n      today\n    }\n    violationClauses(authority: $authority) {\n      clause {\n        ...CitedClause\n        text\n        textEn\n      }\n      subjects\n      reasonRequired\n      leaderConfirms\n      bureauConfirms\n    }\n    places(authority: $authority) {\n      code\n      name\n      fullName\n    }\n  }\n": types.CaseRulesDocument,
    "\n  query MeasureRules($authority: ID!) {\n    hub {\n      today\n    }\n    measures(authority: $authority) {\n      measure {\n        code\n        label\n        labelEn\n      }\n      clauses {\n        ...CitedClause\n      }\n    }\n    acts {\n      id\n      title\n      titleEn\n      clauses {\n        clause\n        article\n        articleEn\n        label\n        labelEn\n      }\n    }\n  }\n": types.MeasureRulesDocument,
    "\n  fragment ComplaintFile on Complaint {\n    id\n    category\n    state\n    clause {\n      ...CitedClause\n    }\n    agency {\n      creditCode\n      name\n    }\n    about {\n      id\n      name\n      nameEn\n    }\n    place {\n      code\n      fullName\n    }\n    authority {\n      id\n      name\n      nameEn\n    }\n    occurredOn\n    receivedOn\n    text\n    contact\n    reply\n    suggestion\n    inspection\n    decidedBy\n    decidedAt\n    revision\n  }\n": types.ComplaintFileFragmentDoc,
    "\n  query ComplaintPlaces {\n    jiangyin: places(authority: \"jiangyin\") {\n      code\n      fullName\n    }\n    changji: places(authority: \"changji\") {\n      code\n      fullName\n    }\n    suzhou: places(authority: \"suzhou\") {\n      code\n      fullName\n    }\n    hangjin: places(authority: \"hangjin\") {\n      code\n      fullName\n    }\n    huiji: places(authority: \"huiji\") {\n      code\n      fullName\n    }\n  }\n": types.ComplaintPlacesDocument,
    "\n  mutation FileComplaint($input: ComplaintInput!) {\n    fileComplaint(input: $input) {\n      receipt\n      authority {\n        name\n        nameEn\n      }\n    }\n  }\n": types.FileComplaintDocument,
    "\n  query ComplaintStanding($receipt: String!) {\n    complaintStanding(receipt: $receipt) {\n      state\n      category\n      receivedOn\n      decidedAt\n      reply\n      authority {\n        name\n        nameEn\n      }\n    }\n  }\n": types.ComplaintStandingDocument,
    "\n  query ComplaintList($state: ComplaintState, $subject: ID, $after: String) {\n    hub {\n      today\n    }\n    complaints(state: $state, subject: $subject, first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        ...ComplaintFile\n      }\n    }\n  }\n": types.ComplaintListDocument,
    "\n  query ComplaintPage($id: ID!) {\n    hub {\n      today\n    }\n    complaint(id: $id) {\n      ...ComplaintFile\n    }\n  }\n": types.ComplaintPageDocument,
    "\n  mutation DecideComplaint($input: DecideComplaintInput!) {\n    decideComplaint(input: $input) {\n      id\n    }\n  }\n": types.DecideComplaintDocument,
    "\n  query GradeOfAgency($creditCode: ID!) {\n    agency(creditCode: $creditCode) {\n      creditGrade {\n        cycle\n        band\n        score\n      }\n      starRating {\n        cycle\n        band\n        score\n      }\n    }\n  }\n": types.GradeOfAgencyDocument,
    "\n  query ServiceChoices {\n    hub {\n      today\n    }\n    serviceKinds {\n      code\n      name\n      nameEn\n      licensed\n    }\n    industries {\n      code\n      name\n      nameEn\n    }\n    contractSections {\n      code\n      name\n      nameEn\n    }\n    jiangyin: places(authority: \"jiangyin\") {\n      code\n      fullName\n    }\n    changji: places(authority: \"changji\") {\n      code\n      fullName\n    }\n    suzhou: places(authority: \"suzhou\") {\n      code\n      fullName\n    }\n    hangjin: places(authority: \"hangjin\") {\n      code\n      fullName\n    }\n    huiji: places(authority: \"huiji\") {\n      code\n      fullName\n    }\n    serviceTeam {\n      id\n      name\n    }\n  }\n": types.ServiceChoicesDocument,
    "\n  mutation SignContract($enterprise: ID!, $terms: ContractTermsInput!, $reason: String, $renewedFrom: ID) {\n    signContract(enterprise: $enterprise, terms: $terms, reason: $reason, renewedFrom: $renewedFrom) {\n      id\n    }\n  }\n": types.SignContractDocument,
    "\n  mutation AmendContract(\n    $id: ID!\n    $terms: ContractTermsInput!\n    $effectiveOn: Date!\n    $reason: String!\n    $revision: Int\n  ) {\n    amendContract(id: $id, terms: $terms, effectiveOn: $effectiveOn, reason: $reason, revision: $revision) {\n      id\n    }\n  }\n": types.AmendContractDocument,
    "\n  mutation TerminateContract($id: ID!, $on: Date!, $reason: String!, $revision: Int) {\n    terminateContract(id: $id, on: $on, reason: $reason, revision: $revision) {\n      id\n    }\n  }\n": types.TerminateContractDocument,
    "\n  mutation RecordCountyUpload($id: ID!, $on: Date!, $revision: Int) {\n    recordCountyUpload(id: $id, on: $on, revision: $revision) {\n      id\n    }\n  }\n": types.RecordCountyUploadDocument,
    "\n  mutation DisputeContract($id: ID!, $reason: String!) {\n    disputeContract(id: $id, reason: $reason) {\n      id\n    }\n  }\n": types.DisputeContractDocument,
    "\n  mutation SettleContractDispute($id: ID!, $outcome: ContractDisputeOutcome!, $reason: String!) {\n    settleContractDispute(id: $id, outcome: $outcome, reason: $reason) {\n      id\n    }\n  }\n": types.SettleContractDisputeDocument,
    "\n  mutation WithdrawContractPaper($id: ID!, $attachment: ID!, $reason: String!, $revision: Int) {\n    withdrawContractPaper(id: $id, attachment: $attachment, reason: $reason, revision: $revision) {\n      id\n    }\n  }\n": types.WithdrawContractPaperDocument,
    "\n  mutation AttachToContract($id: ID!, $attachments: [ID!]!) {\n    attachToContract(id: $id, attachments: $attachments) {\n      id\n    }\n  }\n": types.AttachToContractDocument,
    "\n  fragment ContractFileLine on ContractFile {\n    id\n    number\n    agency {\n      creditCode\n      name\n    }\n    enterprise {\n      creditCode\n      name\n    }\n    signedOn\n    startsOn\n    endsOn\n    terminatedOn\n    inForceTo\n    visitsPerYear\n    industry {\n      code\n      name\n      nameEn\n    }\n    kinds {\n      code\n      name\n      nameEn\n      licensed\n    }\n    place {\n      code\n      fullName\n    }\n    countyUploadedOn\n    renewedFrom\n    renewedBy\n    revision\n  }\n": types.ContractFileLineFragmentDoc,
    "\n  fragment ContractFileFull on ContractFile {\n    ...ContractFileLine\n    authority {\n      id\n      name\n      nameEn\n    }\n    contents\n    fee\n    leader\n    leaderName\n    sections {\n      code\n      name\n      nameEn\n      text\n      wantedBy {\n        ...CitedClause\n      }\n    }\n    entries {\n      version\n      kind\n      occurredOn\n      reason\n      endsOn\n      visitsPerYear\n      warnings {\n        code\n        message\n        messageEn\n        clause {\n          ...CitedClause\n        }\n      }\n    }\n    years {\n      from\n      to\n      visits\n      made\n      over\n    }\n    dispute {\n      reason\n      madeOn\n      outcome\n      settledOn\n      settledReason\n    }\n    contentCoverage {\n      number\n      agreed\n      years {\n        from\n        to\n        state\n        visits {\n          id\n          on\n        }\n      }\n    }\n    attachments {\n      id\n      name\n      bytes\n      digest\n      addedAt\n    }\n  }\n": types.ContractFileFullFragmentDoc,
    "\n  query ContractFiles($inForceOn: Date, $agency: ID, $client: ID, $number: String, $after: String) {\n    hub {\n      today\n    }\n    contractFiles(\n      inForceOn: $inForceOn\n      agency: $agency\n      client: $client\n      number: $number\n      first: 20\n      after: $after\n    ) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        ...ContractFileLine\n      }\n    }\n  }\n": types.ContractFilesDocument,
    "\n  query ContractFile($id: ID!) {\n    hub {\n      today\n    }\n    contractFile(id: $id) {\n      ...ContractFileFull\n    }\n  }\n": types.ContractFileDocument,
    "\n  query ClientsOfAgency($creditCode: ID!, $activeOn: Date, $after: String) {\n    hub {\n      today\n    }\n    agency(creditCode: $creditCode) {\n      serviceContracts(activeOn: $activeOn, first: 20, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        nodes {\n          ...ContractLine\n        }\n      }\n    }\n  }\n": types.ClientsOfAgencyDocument,
    "\n  query AgenciesOfEnterprise($creditCode: ID!, $activeOn: Date, $after: String) {\n    hub {\n      today\n    }\n    enterprise(creditCode: $creditCode) {\n      serviceContracts(activeOn: $activeOn, first: 20, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        nodes {\n          ...ContractLine\n        }\n      }\n    }\n  }\n": types.AgenciesOfEnterpriseDocument,
    "\n  query CreditCyclePage($cycle: Int!, $after: String) {\n    hub {\n      today\n    }\n    creditCycle(cycle: $cycle, first: 20, after: $after) {\n      cycle\n      from\n      to\n      noticeDays\n      published\n      receipts {\n        authority {\n          id\n          name\n          nameEn\n        }\n        missing\n        receivedOn\n        receivedBy\n      }\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        creditCode\n        name\n        score\n        band\n        findings\n        disputed\n        sheets {\n          id\n          authority {\n            id\n            name\n            nameEn\n          }\n          part\n          closedOn\n          closedBy\n        }\n        open {\n          authority {\n            id\n            name\n            nameEn\n          }\n          part\n        }\n        notice {\n          band\n          score\n          from\n          until\n          publishedOn\n          anew\n          anewEn\n        }\n        grade {\n          band\n          score\n          publishedOn\n        }\n        obstacles {\n          code\n          message\n          messageEn\n          clause\n        }\n      }\n    }\n  }\n": types.CreditCyclePageDocument,
    "\n  mutation CloseSheets($cycle: Int!, $part: CreditPart!, $agencies: [ID!]) {\n    done: closeSheets(cycle: $cycle, part: $part, agencies: $agencies) {\n      id\n    }\n  }\n": types.CloseSheetsDocument,
    "\n  mutation ReopenSheet($id: ID!, $reason: String!) {\n    done: reopenSheet(id: $id, reason: $reason) {\n      id\n    }\n  }\n": types.ReopenSheetDocument,
    "\n  mutation AnnounceResults($cycle: Int!, $agencies: [ID!]) {\n    done: announceResults(cycle: $cycle, agencies: $agencies) {\n      done\n      refused {\n        creditCode\n      }\n    }\n  }\n": types.AnnounceResultsDocument,
    "\n  mutation PublishResults($cycle: Int!, $agencies: [ID!]) {\n    done: publishResults(cycle: $cycle, agencies: $agencies) {\n      done\n      refused {\n        creditCode\n      }\n    }\n  }\n": types.PublishResultsDocument,
    "\n  mutation ReceiveResults($cycle: Int!) {\n    done: receiveResults(cycle: $cycle)\n  }\n": types.ReceiveResultsDocument,
    "\n  query CreditStanding($creditCode: ID!, $cycle: Int!) {\n    hub {\n      today\n    }\n    agency(creditCode: $creditCode) {\n      creditCode\n      name\n      creditStanding(cycle: $cycle) {\n        band\n        score\n        openingScore\n        provisional\n        arithmetic\n        parts {\n          part\n          outOf\n          left\n          towns\n          arithmetic\n        }\n        buckets {\n          scorer\n          scorerName\n          part\n          active\n          arithmetic\n        }\n        deductions {\n          id\n          clause {\n            ...CitedClause\n          }\n          part\n          points\n          taken\n          balance\n          shortfall {\n            message\n            messageEn\n            clause {\n              ...CitedClause\n            }\n          }\n          occurredOn\n          scorerName\n          summary\n          disputed\n          ifFell {\n            score\n            band\n          }\n        }\n        directFindings {\n          id\n          clause {\n            ...CitedClause\n          }\n          occurredOn\n          scorerName\n          summary\n          disputed\n          ifFell {\n            score\n            band\n          }\n        }\n        ladder {\n          clause {\n            ...CitedClause\n          }\n          talks {\n            id\n            heldOn\n          }\n        }\n        notice {\n          from\n          until\n          publishedOn\n        }\n        openToObjection {\n          finding\n          until\n        }\n        lastChange {\n          at\n          kind\n          clause {\n            ...CitedClause\n          }\n        }\n        basis {\n          ...CitedClause\n        }\n      }\n    }\n  }\n": types.CreditStandingDocument,
    "\n  fragment DueLine on DueItem {\n    id\n    kind\n    title\n    titleEn\n    subject {\n      kind\n      creditCode\n      name\n    }\n    authority {\n      id\n      name\n      nameEn\n    }\n    dueOn\n    daysLeft\n    counted\n    countedEn\n    provisional\n    clause {\n      ...CitedClause\n    }\n    waitingSince\n    whatNext\n    whatNextEn\n    mine\n    blockedBySeparation\n    target {\n      kind\n      id\n    }\n  }\n": types.DueLineFragmentDoc,
    "\n  query EnforcementDue {\n    hub {\n      today\n    }\n    due: enforcementDue(first: 100) {\n      pageInfo {\n        hasNextPage\n      }\n      nodes {\n        ...DueLine\n      }\n    }\n  }\n": types.EnforcementDueDocument,
    "\n  query AgenciesDue {\n    hub {\n      today\n    }\n    due: agenciesDue(first: 100) {\n      pageInfo {\n        hasNextPage\n      }\n      nodes {\n        ...DueLine\n      }\n    }\n  }\n": types.AgenciesDueDocument,
    "\n  query EnterprisesDue {\n    hub {\n      today\n    }\n    due: enterprisesDue(first: 100) {\n      pageInfo {\n        hasNextPage\n      }\n      nodes {\n        ...DueLine\n      }\n    }\n  }\n": types.EnterprisesDueDocument,
    "\n  query EnterpriseFile($creditCode: ID!, $on: Date) {\n    hub {\n      today\n    }\n    enterprise(creditCode: $creditCode) {\n      creditCode\n      name\n      address\n      industry\n      formerNames\n      otherNames\n      establishedOn\n      type\n      updatedOn\n      authority {\n        name\n        nameEn\n      }\n      region {\n        fullName\n      }\n      supervisionGrade(on: $on) {\n        band\n        strategy\n        strategyEn\n        reason\n        assessedOn\n        validTo\n        disputed\n        decidedBy {\n          name\n          nameEn\n        }\n        basis {\n          ...CitedClause\n        }\n      }\n    }\n  }\n": types.EnterpriseFileDocument,
    "\n  mutation FileBasicInformation($input: FileBasicInformationInput!) {\n    done: fileBasicInformation(input: $input) {\n      id\n    }\n  }\n": types.FileBasicInformationDocument,
    "\n  mutation NotifyChanges($input: NotifyChangesInput!) {\n    done: notifyChanges(input: $input) {\n      id\n    }\n  }\n": types.NotifyChangesDocument,
    "\n  mutation NotifyPractice($input: NotifyPracticeInput!) {\n    done: notifyPractice(input: $input) {\n      id\n    }\n  }\n": types.NotifyPracticeDocument,
    "\n  mutation NotifyProject($input: NotifyProjectInput!) {\n    done: notifyProject(input: $input) {\n      id\n    }\n  }\n": types.NotifyProjectDocument,
    "\n  mutation AcceptFiling($id: ID!) {\n    done: acceptFiling(id: $id) {\n      id\n    }\n  }\n": types.AcceptFilingDocument,
    "\n  mutation ReturnFiling($id: ID!, $reason: String!) {\n    done: returnFiling(id: $id, reason: $reason) {\n      id\n    }\n  }\n": types.ReturnFilingDocument,
    "\n  fragment ReceiptOfFiling on FilingReceipt {\n    id\n    number\n    code\n    authority {\n      id\n      name\n      nameEn\n    }\n    receivedAt\n    state\n    lookedAt\n    reason\n  }\n": types.ReceiptOfFilingFragmentDoc,
    "\n  fragment ClockOfFiling on FilingClock {\n    clause {\n      ...CitedClause\n    }\n    breach {\n      ...CitedClause\n    }\n    duty\n    dutyEn\n    due\n    counted\n    countedEn\n    provisional\n    on\n    late\n  }\n": types.ClockOfFilingFragmentDoc,
    "\n  fragment FilingLine on Filing {\n    id\n    kind\n    filerName\n    creditCode\n    submittedAt\n    countedOn\n    late\n    amends\n    amendedBy\n    receipts {\n      ...ReceiptOfFiling\n    }\n  }\n": types.FilingLineFragmentDoc,
    "\n  fragment FilingFile on Filing {\n    ...FilingLine\n    lines {\n      name\n      nameEn\n      value\n    }\n    clocks {\n      ...ClockOfFiling\n    }\n    outside {\n      name\n      nameEn\n    }\n    attachments {\n      id\n      name\n      purpose\n      bytes\n    }\n  }\n": types.FilingFileFragmentDoc,
    "\n  query FilingList($kind: FilingKind, $after: String) {\n    hub {\n      today\n    }\n    filings(kind: $kind, first: 20, after: $after) {\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        ...FilingLine\n      }\n    }\n  }\n": types.FilingListDocument,
    "\n  query FilingPage($id: ID!) {\n    hub {\n      today\n    }\n    filing(id: $id) {\n      ...FilingFile\n    }\n  }\n": types.FilingPageDocument,
    "\n  query FilingForm {\n    hub {\n      today\n    }\n    filingForm {\n      towns {\n        id\n        name\n        nameEn\n      }\n      places {\n        id\n        name\n        nameEn\n      }\n      industries {\n        code\n        name\n        nameEn\n        marked\n      }\n      serviceKinds {\n        code\n        name\n        nameEn\n        marked\n      }\n      changeSubjects {\n        code\n        name\n        nameEn\n      }\n      pledge\n      pledgeEn\n      filedOn\n      fileLacks\n      fileLacksEn\n      projects {\n        id\n        client\n        signedOn\n        startsOn\n        industry\n        kinds\n        place\n        clocks {\n          ...ClockOfFiling\n        }\n      }\n      untold {\n        id\n        subject\n        changedOn\n        after\n        clock {\n          ...ClockOfFiling\n        }\n      }\n    }\n  }\n": types.FilingFormDocument,
    "\n  query ReceiptCheck($number: String!, $code: String!) {\n    hub {\n      today\n    }\n    receipt(number: $number, code: $code) {\n      number\n      authority {\n        name\n        nameEn\n      }\n      kind\n      filerName\n      receivedAt\n    }\n  }\n": types.ReceiptCheckDocument,
    "\n  fragment FindingLine on Finding {\n    id\n    subject {\n      ...NamedSubject\n    }\n    clause {\n      ...CitedClause\n    }\n    occurredOn\n    authority {\n      id\n      name\n      nameEn\n    }\n    state\n    disputed\n    summary\n    proposedAt\n  }\n": types.FindingLineFragmentDoc,
    "\n  fragment FindingFile on Finding {\n    ...FindingLine\n    clause {\n      text\n      textEn\n    }\n    place {\n      fullName\n    }\n    part\n    violation\n    reason\n    spillConfirmed\n    proposedBy\n    decidedBy\n    decidedAt\n    decisionReason\n    revokedBy\n    revokedAt\n    revocationReason\n    suggestion\n    revision\n    changedAt\n  }\n": types.FindingFileFragmentDoc,
    "\n  query FindingList($state: FindingState, $subject: ID, $after: String) {\n    hub {\n      today\n    }\n    findings(state: $state, subject: $subject, first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        ...FindingLine\n      }\n    }\n  }\n": types.FindingListDocument,
    "\n  query FindingPage($id: ID!) {\n    hub {\n      today\n    }\n    finding(id: $id) {\n      ...FindingFile\n    }\n  }\n": types.FindingPageDocument,
    "\n  mutation ProposeFinding($input: ProposeFindingInput!) {\n    proposeFinding(input: $input) {\n      id\n    }\n  }\n": types.ProposeFindingDocument,
    "\n  mutation ConfirmFinding($id: ID!, $revision: Int!, $spillConfirmed: Boolean!) {\n    done: confirmFinding(id: $id, revision: $revision, spillConfirmed: $spillConfirmed) {\n      id\n    }\n  }\n": types.ConfirmFindingDocument,
    "\n  mutation DismissFinding($id: ID!, $revision: Int, $reason: String!) {\n    done: dismissFinding(id: $id, revision: $revision, reason: $reason) {\n      id\n    }\n  }\n": types.DismissFindingDocument,
    "\n  mutation DisputeFinding($id: ID!, $revision: Int) {\n    done: disputeFinding(id: $id, revision: $revision) {\n      id\n    }\n  }\n": types.DisputeFindingDocument,
    "\n  mutation UpholdFinding($id: ID!, $revision: Int) {\n    done: upholdFinding(id: $id, revision: $revision) {\n      id\n    }\n  }\n": types.UpholdFindingDocument,
    "\n  mutation RevokeFinding($id: ID!, $revision: Int, $reason: String!) {\n    done: revokeFinding(id: $id, revision: $revision, reason: $reason) {\n      id\n    }\n  }\n": types.RevokeFindingDocument,
    "\n  fragment CitedClause on Citation {\n    clause\n    article\n    articleEn\n    label\n    labelEn\n    act {\n      id\n      title\n      titleEn\n    }\n  }\n": types.CitedClauseFragmentDoc,
    "\n  fragment NamedSubject on Subject {\n    __typename\n    ... on Agency {\n      creditCode\n      name\n      region {\n        fullName\n      }\n    }\n    ... on Enterprise {\n      creditCode\n      name\n      region {\n        fullName\n      }\n    }\n    ... on Expert {\n      id\n      name\n    }\n  }\n": types.NamedSubjectFragmentDoc,
    "\n  fragment NoticeLine on Notice {\n    id\n    kind\n    title\n    decidedOn\n    publishedAt\n    publicUntil\n    disputed\n    issuedBy {\n      name\n      nameEn\n    }\n    basis {\n      ...CitedClause\n    }\n  }\n": types.NoticeLineFragmentDoc,
    "\n  fragment ListingEntry on Listing {\n    id\n    register\n    reason\n    documentNumber\n    decidedOn\n    from\n    until\n    disputed\n    decidedBy {\n      name\n      nameEn\n    }\n    notice {\n      id\n    }\n    basis {\n      ...CitedClause\n    }\n  }\n": types.ListingEntryFragmentDoc,
    "\n  fragment RestrictionEntry on Restriction {\n    id\n    measure\n    measureEn\n    area\n    from\n    until\n    disputed\n    listing {\n      register\n    }\n    decidedBy {\n      name\n      nameEn\n    }\n    basis {\n      ...CitedClause\n    }\n  }\n": types.RestrictionEntryFragmentDoc,
    "\n  fragment ContractLine on ServiceContract {\n    id\n    content\n    startsOn\n    endsOn\n    visitsPerYear\n    agency {\n      creditCode\n      name\n    }\n    enterprise {\n      creditCode\n      name\n      region {\n        fullName\n      }\n    }\n  }\n": types.ContractLineFragmentDoc,
    "\n  fragment HazardReportLine on HazardReport {\n    id\n    kind\n    hazard\n    visit\n    content\n    severity\n    foundOn\n    notifiedOn\n    evidence\n    directReason\n    number\n    reportedOn\n    outcome\n    answeredOn\n    agency {\n      creditCode\n      name\n    }\n    enterprise {\n      creditCode\n      name\n    }\n    authority {\n      id\n      name\n      nameEn\n    }\n  }\n": types.HazardReportLineFragmentDoc,
    "\n  query HazardReportList($after: String, $open: Boolean!) {\n    hub {\n      today\n    }\n    hazardReports(first: 20, after: $after, open: $open) {\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        ...HazardReportLine\n      }\n    }\n  }\n": types.HazardReportListDocument,
    "\n  query NameOfAgency($creditCode: ID!) {\n    agency(creditCode: $creditCode) {\n      name\n    }\n  }\n": types.NameOfAgencyDocument,
    "\n  query NameOfEnterprise($creditCode: ID!) {\n    enterprise(creditCode: $creditCode) {\n      name\n    }\n  }\n": types.NameOfEnterpriseDocument,
    "\n  query HubInfo {\n    hub {\n      today\n      now\n      agencies\n      enterprises\n      notices\n    }\n  }\n": types.HubInfoDocument,
    "\n  fragment ImportRunFacts on ImportRun {\n    id\n    register\n    authority {\n      id\n      name\n      nameEn\n    }\n    fileName\n    size\n    state\n    trial\n    fileKept\n    startedBy\n    startedAt\n    endedAt\n    figures {\n      rows\n      taken\n      registered\n      changed\n      unchanged\n      refused\n      warned\n      blank\n      townKnown\n      townLarger\n      townUnknown\n    }\n  }\n": types.ImportRunFactsFragmentDoc,
    "\n  query ImportRuns($after: String) {\n    importRuns(first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...ImportRunFacts\n      }\n    }\n  }\n": types.ImportRunsDocument,
    "\n  query ImportRun($id: ID!, $refusedOnly: Boolean!, $after: String) {\n    importRun(id: $id) {\n      ...ImportRunFacts\n      sha256\n      sheet\n      unusedColumns\n      unreadSheets\n      refusals {\n        code\n        message\n        messageEn\n      }\n      reasons {\n        code\n        label\n        labelEn\n        refusal\n        rows\n      }\n      problems(refusedOnly: $refusedOnly, first: 50, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          sheet\n          row\n          column\n          result\n          code\n          message\n          messageEn\n          field\n          name\n          creditCode\n        }\n      }\n    }\n  }\n": types.ImportRunDocument,
    "\n  mutation StartImport($input: StartImportInput!) {\n    startImport(input: $input) {\n      id\n      partSize\n      parts\n      received\n    }\n  }\n": types.StartImportDocument,
    "\n  mutation UploadImportPart($id: ID!, $index: Int!, $content: String!) {\n    uploadImportPart(id: $id, index: $index, content: $content) {\n      id\n    }\n  }\n": types.UploadImportPartDocument,
    "\n  mutation FinishImport($id: ID!, $trial: Boolean!) {\n    finishImport(id: $id, trial: $trial) {\n      id\n    }\n  }\n": types.FinishImportDocument,
    "\n  mutation CancelImport($id: ID!) {\n    cancelImport(id: $id)\n  }\n": types.CancelImportDocument,
    "\n  fragment InspectionFile on Inspection {\n    id\n    kind\n    inspectedOn\n    unannounced\n    participants\n    enterprisePart\n    authority {\n      id\n      name\n      nameEn\n    }\n    enterprise {\n      creditCode\n      name\n    }\n    agencyParts {\n      outcome\n      note\n      agency {\n        creditCode\n        name\n      }\n    }\n    recordedBy\n    recordedAt\n  }\n": types.InspectionFileFragmentDoc,
    "\n  query InspectionList($subject: ID, $after: String) {\n    hub {\n      today\n    }\n    inspections(subject: $subject, first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        ...InspectionFile\n      }\n    }\n  }\n": types.InspectionListDocument,
    "\n  query InspectionInFull($id: ID!) {\n    hub {\n      today\n    }\n    inspection(id: $id) {\n      ...InspectionFile\n    }\n  }\n": types.InspectionInFullDocument,
    "\n  mutation RecordInspection($input: RecordInspectionInput!) {\n    recordInspection(input: $input) {\n      id\n    }\n  }\n": types.RecordInspectionDocument,
    "\n  query ServingAgencies($creditCode: ID!, $on: Date!) {\n    enterprise(creditCode: $creditCode) {\n      creditCode\n      name\n      serviceContracts(activeOn: $on, first: 100) {\n        nodes {\n          agency {\n            creditCode\n            name\n          }\n        }\n      }\n    }\n  }\n": types.ServingAgenciesDocument,
    "\n  fragment TalkFile on Talk {\n    id\n    subject {\n      ...NamedSubject\n    }\n    authority {\n      id\n      name\n      nameEn\n    }\n    heldOn\n    topic\n    recordedBy\n    recordedAt\n    withdrawnBy\n    withdrawnAt\n    withdrawalReason\n  }\n": types.TalkFileFragmentDoc,
    "\n  fragment EscalationFile on Escalation {\n    id\n    clause {\n      ...CitedClause\n    }\n    proposes\n    subject {\n      ...NamedSubject\n    }\n    authority {\n      id\n      name\n      nameEn\n    }\n    state\n    events {\n      id\n      on\n    }\n    proposedAt\n    decidedBy\n    decidedAt\n    decisionReason\n  }\n": types.EscalationFileFragmentDoc,
    "\n  query TalkList($subject: ID, $after: String) {\n    hub {\n      today\n    }\n    talks(subject: $subject, first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        ...TalkFile\n      }\n    }\n  }\n": types.TalkListDocument,
    "\n  query EscalationList($state: EscalationState, $subject: ID, $after: String) {\n    hub {\n      today\n    }\n    escalations(state: $state, subject: $subject, first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        ...EscalationFile\n      }\n    }\n  }\n": types.EscalationListDocument,
    "\n  mutation RecordTalk($input: RecordTalkInput!) {\n    done: recordTalk(input: $input) {\n      id\n    }\n  }\n": types.RecordTalkDocument,
    "\n  mutation WithdrawTalk($id: ID!, $reason: String!) {\n    done: withdrawTalk(id: $id, reason: $reason) {\n      id\n    }\n  }\n": types.WithdrawTalkDocument,
    "\n  mutation DeclineEscalation($id: ID!, $reason: String!) {\n    done: declineEscalation(id: $id, reason: $reason) {\n      id\n    }\n  }\n": types.DeclineEscalationDocument,
    "\n  fragment ListingFile on ListingFile {\n    id\n    state\n    register\n    subject {\n      ...NamedSubject\n    }\n    authority {\n      id\n      name\n      nameEn\n    }\n    basis {\n      ...CitedClause\n    }\n    reason\n    documentNumber\n    decidedOn\n    from\n    until\n    disputed\n    proposedBy\n    proposedAt\n    decidedBy\n    decidedAt\n    decisionReason\n    liftedOn\n    liftingReason\n    revision\n    changedAt\n    transmittals {\n      recipient\n      kind\n      name\n      nameEn\n      clause {\n        ...CitedClause\n      }\n      sentOn\n      documentNumber\n      sentBy\n    }\n  }\n": types.ListingFileFragmentDoc,
    "\n  query ListingFileList($state: ListingState, $subject: ID, $after: String) {\n    hub {\n      today\n    }\n    listingFiles(state: $state, subject: $subject, first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        ...ListingFile\n      }\n    }\n  }\n": types.ListingFileListDocument,
    "\n  query ListingFilePage($id: ID!) {\n    hub {\n      today\n    }\n    listingFile(id: $id) {\n      ...ListingFile\n    }\n  }\n": types.ListingFilePageDocument,
    "\n  mutation ProposeListing($input: ProposeListingInput!) {\n    done: proposeListing(input: $input) {\n      id\n    }\n  }\n": types.ProposeListingDocument,
    "\n  mutation DecideListing($id: ID!, $revision: Int!) {\n    done: decideListing(id: $id, revision: $revision) {\n      id\n    }\n  }\n": types.DecideListingDocument,
    "\n  mutation RefuseListing($id: ID!, $revision: Int, $reason: String!) {\n    done: refuseListing(id: $id, revision: $revision, reason: $reason) {\n      id\n    }\n  }\n": types.RefuseListingDocument,
    "\n  mutation LiftListing($id: ID!, $revision: Int, $reason: String!) {\n    done: liftListing(id: $id, revision: $revision, reason: $reason) {\n      id\n    }\n  }\n": types.LiftListingDocument,
    "\n  mutation DisputeListing($id: ID!, $revision: Int) {\n    done: disputeListing(id: $id, revision: $revision) {\n      id\n    }\n  }\n": types.DisputeListingDocument,
    "\n  mutation UpholdListing($id: ID!, $revision: Int) {\n    done: upholdListing(id: $id, revision: $revision) {\n      id\n    }\n  }\n": types.UpholdListingDocument,
    "\n  mutation RecordTransmittal($listing: ID!, $recipient: ID!, $sentOn: Date!, $documentNumber: String!) {\n    done: recordTransmittal(\n      listing: $listing\n      recipient: $recipient\n      sentOn: $sentOn\n      documentNumber: $documentNumber\n    ) {\n      id\n    }\n  }\n": types.RecordTransmittalDocument,
    "\n  mutation SaveMonthlyReport(\n    $month: String!\n    $revision: Int\n    $lines: [MonthlyLineInput!]!\n    $add: [ID!]!\n    $remove: [ID!]!\n  ) {\n    done: saveMonthlyReport(\n      input: { month: $month, revision: $revision, lines: $lines, add: $add, remove: $remove }\n    ) {\n      revision\n    }\n  }\n": types.SaveMonthlyReportDocument,
    "\n  mutation ReadMonthlyWorkbook($month: String!, $attachment: ID!) {\n    done: readMonthlyWorkbook(input: { month: $month, attachment: $attachment }) {\n      revision\n      notes\n    }\n  }\n": types.ReadMonthlyWorkbookDocument,
    "\n  mutation SubmitMonthlyReport($month: String!, $revision: Int) {\n    done: submitMonthlyReport(input: { month: $month, revision: $revision }) {\n      id\n    }\n  }\n": types.SubmitMonthlyReportDocument,
    "\n  mutation CorrectMonthlyReport($month: String!, $revision: Int, $reason: String!) {\n    done: correctMonthlyReport(input: { month: $month, revision: $revision, reason: $reason }) {\n      id\n    }\n  }\n": types.CorrectMonthlyReportDocument,
    "\n  fragment MonthlyFiguresShown on MonthlyFigures {\n    servicesInWords\n    visits\n    hazards\n    majorHazards\n    rectified\n    advice\n    refusals\n    trainings\n    drills\n    contractNumber\n    note\n  }\n": types.MonthlyFiguresShownFragmentDoc,
    "\n  fragment MonthlyTotalsShown on MonthlyTotals {\n    clients\n    visits\n    hazards\n    majorHazards\n    rectified\n    refusals\n    trainings\n    drills\n  }\n": types.MonthlyTotalsShownFragmentDoc,
    "\n  fragment MonthlyLine on MonthlyReportLine {\n    contract\n    enterprise {\n      creditCode\n      name\n    }\n    town\n    townName\n    industry\n    startsOn\n    endsOn\n    visitsPerYear\n    change\n    corrected\n    reported {\n      ...MonthlyFiguresShown\n    }\n    recorded {\n      ...MonthlyFiguresShown\n    }\n  }\n": types.MonthlyLineFragmentDoc,
    "\n  fragment MonthlyReportShown on MonthlyReport {\n    id\n    month\n    version\n    current\n    submittedAt\n    submittedName\n    dueOn\n    late\n    nil\n    reason\n    receipts {\n      authority\n      authorityName\n      number\n    }\n  }\n": types.MonthlyReportShownFragmentDoc,
    "\n  fragment MonthlyDuty on MonthlyReportDuty {\n    id\n    month\n    dueOn\n    state\n    towns\n    submittedOn\n    version\n    nil\n    agency {\n      creditCode\n      name\n    }\n  }\n": types.MonthlyDutyFragmentDoc,
    "\n  query MonthlyReportList($month: String, $handedIn: Boolean, $after: String) {\n    hub {\n      today\n    }\n    monthlyReports(month: $month, handedIn: $handedIn, first: 20, after: $after) {\n      nodes {\n        ...MonthlyDuty\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      towns {\n        town\n        name\n        agencies\n        totals {\n          ...MonthlyTotalsShown\n        }\n      }\n    }\n  }\n": types.MonthlyReportListDocument,
    "\n  query PreparedMonthlyReport($month: String!, $first: Int!, $after: String) {\n    hub {\n      today\n    }\n    prefillMonthlyReport(month: $month) {\n      month\n      dueOn\n      counted\n      countedEn\n      provisional\n      revision\n      submitted {\n        ...MonthlyReportShown\n        versions {\n          version\n          submittedAt\n          reason\n        }\n      }\n      recipients {\n        authority\n        authorityName\n      }\n      totals {\n        ...MonthlyTotalsShown\n      }\n      addable {\n        contract\n        enterprise {\n          creditCode\n          name\n        }\n        townName\n        number\n        endedOn\n      }\n      lines(first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        nodes {\n          ...MonthlyLine\n        }\n      }\n    }\n  }\n": types.PreparedMonthlyReportDocument,
    "\n  query OneMonthlyReport($agency: ID!, $month: String!, $version: Int, $after: String) {\n    hub {\n      today\n    }\n    monthlyReport(agency: $agency, month: $month, version: $version) {\n      ...MonthlyReportShown\n      agency {\n        creditCode\n        name\n      }\n      totals {\n        ...MonthlyTotalsShown\n      }\n      versions {\n        version\n        current\n        submittedAt\n        reason\n      }\n      lines(first: 50, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        nodes {\n          ...MonthlyLine\n          present {\n            ...MonthlyFiguresShown\n          }\n        }\n      }\n    }\n  }\n": types.OneMonthlyReportDocument,
    "\n  query MonthlyWorkbookFile($month: String!, $names: [ClientNameInput!]!) {\n    monthlyWorkbook(month: $month, names: $names) {\n      fileName\n      content\n    }\n  }\n": types.MonthlyWorkbookFileDocument,
    "\n  fragment NoticeFileLine on NoticeFile {\n    id\n    state\n    kind\n    title\n    disputed\n    decidedOn\n    publicUntil\n    draftedAt\n    issuedBy {\n      id\n      name\n      nameEn\n    }\n    subjects {\n      ...NamedSubject\n    }\n  }\n": types.NoticeFileLineFragmentDoc,
    "\n  fragment NoticeFile on NoticeFile {\n    ...NoticeFileLine\n    body\n    documentNumber\n    severity\n    naming\n    namingReason\n    basis {\n      ...CitedClause\n    }\n    measures {\n      code\n      label\n      labelEn\n    }\n    priorNotice {\n      servedOn\n      document\n    }\n    escalation\n    draftedBy\n    amenders\n    approvedBy\n    approvedAt\n    publishedBy\n    publishedAt\n    withdrawnBy\n    withdrawnAt\n    withdrawalReason\n    returnedBy\n    returnedAt\n    returnReason\n    revision\n    changedAt\n    obstacles {\n      code\n      message\n      messageEn\n      field\n      clause\n    }\n    warnings {\n      code\n      message\n      messageEn\n      field\n      clause\n    }\n  }\n": types.NoticeFileFragmentDoc,
    "\n  query NoticeFileList($state: NoticeState, $subject: ID, $after: String) {\n    hub {\n      today\n    }\n    noticeFiles(state: $state, subject: $subject, first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        ...NoticeFileLine\n        obstacles {\n          code\n        }\n      }\n    }\n  }\n": types.NoticeFileListDocument,
    "\n  query NoticeFilePage($id: ID!) {\n    hub {\n      today\n      now\n    }\n    noticeFile(id: $id) {\n      ...NoticeFile\n    }\n  }\n": types.NoticeFilePageDocument,
    "\n  mutation DraftNotice($input: DraftNoticeInput!) {\n    done: draftNotice(input: $input) {\n      id\n      obstacles {\n        code\n      }\n    }\n  }\n": types.DraftNoticeDocument,
    "\n  mutation AmendNotice($id: ID!, $revision: Int!, $input: DraftNoticeInput!) {\n    done: amendNotice(id: $id, revision: $revision, input: $input) {\n      id\n      obstacles {\n        code\n      }\n    }\n  }\n": types.AmendNoticeDocument,
    "\n  mutation ApproveNotice($id: ID!, $revision: Int!) {\n    done: approveNotice(id: $id, revision: $revision) {\n      id\n    }\n  }\n": types.ApproveNoticeDocument,
    "\n  mutation ReturnNotice($id: ID!, $revision: Int, $reason: String!) {\n    done: returnNotice(id: $id, revision: $revision, reason: $reason) {\n      id\n    }\n  }\n": types.ReturnNoticeDocument,
    "\n  mutation PublishNotice($id: ID!, $revision: Int!) {\n    done: publishNotice(id: $id, revision: $revision) {\n      id\n    }\n  }\n": types.PublishNoticeDocument,
    "\n  mutation WithdrawNotice($id: ID!, $revision: Int, $reason: String!) {\n    done: withdrawNotice(id: $id, revision: $revision, reason: $reason) {\n      id\n    }\n  }\n": types.WithdrawNoticeDocument,
    "\n  mutation DisputeNotice($id: ID!, $revision: Int) {\n    done: disputeNotice(id: $id, revision: $revision) {\n      id\n    }\n  }\n": types.DisputeNoticeDocument,
    "\n  mutation UpholdNotice($id: ID!, $revision: Int) {\n    done: upholdNotice(id: $id, revision: $revision) {\n      id\n    }\n  }\n": types.UpholdNoticeDocument,
    "\n  query NoticePage($id: ID!) {\n    hub {\n      today\n    }\n    notice(id: $id) {\n      ...NoticeLine\n      body\n      documentNumber\n      severity\n      naming\n      measures {\n        code\n        label\n        labelEn\n      }\n      subjects {\n        ...NamedSubject\n      }\n    }\n  }\n": types.NoticePageDocument,
    "\n  query NoticeList($kind: NoticeKind, $region: ID, $after: String) {\n    hub {\n      today\n    }\n    notices(kind: $kind, region: $region, first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        ...NoticeLine\n      }\n    }\n  }\n": types.NoticeListDocument,
    "\n  fragment ObjectionLine on Objection {\n    id\n    finding\n    subject {\n      ...NamedSubject\n    }\n    authority {\n      id\n      name\n      nameEn\n    }\n    clause {\n      ...CitedClause\n    }\n    occurredOn\n    summary\n    state\n    madeAt\n  }\n": types.ObjectionLineFragmentDoc,
    "\n  fragment ObjectionFile on Objection {\n    ...ObjectionLine\n    clause {\n      text\n      textEn\n    }\n    grounds\n    documents\n    until\n    decidedAt\n    reasons\n    decidedBy\n    finders\n    revision\n  }\n": types.ObjectionFileFragmentDoc,
    "\n  query ObjectionList($state: ObjectionState, $subject: ID, $after: String) {\n    hub {\n      today\n    }\n    objections(state: $state, subject: $subject, first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        ...ObjectionLine\n      }\n    }\n  }\n": types.ObjectionListDocument,
    "\n  query ObjectionPage($id: ID!) {\n    hub {\n      today\n    }\n    objection(id: $id) {\n      ...ObjectionFile\n    }\n  }\n": types.ObjectionPageDocument,
    "\n  mutation ObjectToFinding($finding: ID!, $grounds: String!, $documents: [ID!]!) {\n    done: objectToFinding(finding: $finding, grounds: $grounds, documents: $documents) {\n      id\n    }\n  }\n": types.ObjectToFindingDocument,
    "\n  mutation DecideObjection($id: ID!, $revision: Int!, $upheld: Boolean!, $reason: String!) {\n    done: decideObjection(id: $id, revision: $revision, upheld: $upheld, reason: $reason) {\n      id\n    }\n  }\n": types.DecideObjectionDocument,
    "\n  query FindingsOpenToObjection {\n    hub {\n      today\n    }\n    findingsOpenToObjection(first: 100) {\n      nodes {\n        id\n        clause {\n          ...CitedClause\n        }\n        occurredOn\n        summary\n        authority {\n          name\n          nameEn\n        }\n        until\n      }\n    }\n  }\n": types.FindingsOpenToObjectionDocument,
    "\n  fragment PersonFileInFull on PersonFile {\n    id\n    holderKind\n    holder\n    version\n    identityMasked\n    name\n    sex\n    education\n    major\n    title\n    titleIndustries {\n      code\n      name\n      nameEn\n    }\n    disciplines\n    safetyYears {\n      industry {\n        code\n        name\n        nameEn\n      }\n      years\n    }\n    employedOn\n    contractOn\n    insuredFrom\n    fullTime\n    leftOn\n    elsewhereConfirmed\n    certificates {\n      id\n      kind\n      level\n      number\n      validFrom\n      validTo\n      issuedBy\n      attachment\n      valid\n      endedOn\n      endedReason\n    }\n  }\n": types.PersonFileInFullFragmentDoc,
    "\n  query PeopleOf($holder: ID!, $state: PersonState, $after: String) {\n    hub {\n      today\n    }\n    personFiles(holder: $holder, state: $state, first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        ...PersonFileInFull\n      }\n    }\n  }\n": types.PeopleOfDocument,
    "\n  query PersonOf($id: ID!) {\n    hub {\n      today\n    }\n    personFile(id: $id) {\n      ...PersonFileInFull\n      trainings(first: 100) {\n        id\n        heldOn\n        topic\n        hours\n        trainer\n        passed\n      }\n      changes {\n        version\n        deed\n        changedOn\n        changed\n        reason\n      }\n    }\n  }\n": types.PersonOfDocument,
    "\n  mutation AddPractitioner($identityNumber: IdentityNumber!, $input: PersonInput!, $confirmed: Boolean!) {\n    done: addPractitioner(identityNumber: $identityNumber, input: $input, elsewhereConfirmed: $confirmed) {\n      id\n    }\n  }\n": types.AddPractitionerDocument,
    "\n  mutation CorrectPractitioner(\n    $id: ID!\n    $version: Int!\n    $input: PersonInput!\n    $identityNumber: IdentityNumber\n    $changedOn: Date\n    $confirmed: Boolean!\n  ) {\n    done: correctPractitioner(\n      id: $id\n      version: $version\n      input: $input\n      identityNumber: $identityNumber\n      changedOn: $changedOn\n      elsewhereConfirmed: $confirmed\n    ) {\n      id\n    }\n  }\n": types.CorrectPractitionerDocument,
    "\n  mutation MarkLeft($id: ID!, $version: Int!, $leftOn: Date!) {\n    done: markPractitionerLeft(id: $id, version: $version, leftOn: $leftOn) {\n      id\n    }\n  }\n": types.MarkLeftDocument,
    "\n  mutation AddCertificate($person: ID!, $version: Int!, $input: PersonCertificateInput!) {\n    done: addPersonCertificate(person: $person, version: $version, input: $input) {\n      id\n    }\n  }\n": types.AddCertificateDocument,
    "\n  mutation EndCertificate($person: ID!, $version: Int!, $certificate: ID!, $on: Date!, $reason: String!) {\n    done: endPersonCertificate(\n      person: $person\n      version: $version\n      certificate: $certificate\n      on: $on\n      reason: $reason\n    ) {\n      id\n    }\n  }\n": types.EndCertificateDocument,
    "\n  mutation RecordTraining($input: TrainingInput!) {\n    done: recordTraining(input: $input) {\n      id\n    }\n  }\n": types.RecordTrainingDocument,
    "\n  mutation KeepExpertFile($version: Int!, $identityNumber: IdentityNumber, $input: PersonInput!) {\n    done: keepExpertFile(version: $version, identityNumber: $identityNumber, input: $input) {\n      id\n    }\n  }\n": types.KeepExpertFileDocument,
    "\n  mutation OpenProject($input: OpenProjectInput!) {\n    openProject(input: $input) {\n      id\n    }\n  }\n": types.OpenProjectDocument,
    "\n  mutation RecordProjectEntry(\n    $id: ID!\n    $list: ID!\n    $item: ID\n    $values: [ProjectValueInput!]!\n    $withdrawn: String\n    $revision: Int\n  ) {\n    recordProjectEntry(\n      id: $id\n      list: $list\n      item: $item\n      values: $values\n      withdrawn: $withdrawn\n      revision: $revision\n    ) {\n      id\n    }\n  }\n": types.RecordProjectEntryDocument,
    "\n  mutation LinkProjectContract($id: ID!, $contract: ID!, $revision: Int) {\n    linkProjectContract(id: $id, contract: $contract, revision: $revision) {\n      id\n    }\n  }\n": types.LinkProjectContractDocument,
    "\n  mutation AdvanceProject($id: ID!, $revision: Int) {\n    advanceProject(id: $id, revision: $revision) {\n      id\n    }\n  }\n": types.AdvanceProjectDocument,
    "\n  mutation GiveUpProject($id: ID!, $reason: String!, $revision: Int) {\n    giveUpProject(id: $id, reason: $reason, revision: $revision) {\n      id\n    }\n  }\n": types.GiveUpProjectDocument,
    "\n  mutation DraftReport($project: ID!, $title: String!, $number: String!, $draftedOn: Date!, $revision: Int) {\n    draftReport(\n      project: $project\n      title: $title\n      number: $number\n      draftedOn: $draftedOn\n      revision: $revision\n    ) {\n      id\n    }\n  }\n": types.DraftReportDocument,
    "\n  mutation ReviewReport($report: ID!, $reviewedOn: Date!, $passed: Boolean!, $opinion: String!) {\n    reviewReport(report: $report, reviewedOn: $reviewedOn, passed: $passed, opinion: $opinion) {\n      id\n    }\n  }\n": types.ReviewReportDocument,
    "\n  mutation IssueReport($report: ID!, $on: Date!) {\n    issueReport(report: $report, on: $on) {\n      id\n    }\n  }\n": types.IssueReportDocument,
    "\n  mutation AttachToProject($id: ID!, $attachments: [ID!]!) {\n    attachToProject(id: $id, attachments: $attachments) {\n      id\n    }\n  }\n": types.AttachToProjectDocument,
    "\n  fragment ProjectFileLine on ProjectFile {\n    id\n    title\n    state\n    acceptedOn\n    closedOn\n    kind {\n      code\n      name\n      nameEn\n      licensed\n    }\n    agency {\n      creditCode\n      name\n    }\n    client {\n      creditCode\n      name\n    }\n    place {\n      fullName\n    }\n    revision\n  }\n": types.ProjectFileLineFragmentDoc,
    "\n  fragment ProjectFileFull on ProjectFile {\n    ...ProjectFileLine\n    industry {\n      name\n      nameEn\n    }\n    authority {\n      id\n      name\n      nameEn\n    }\n    leaderName\n    visitsAgreed\n    visitsMade\n    contract {\n      id\n      signedOn\n      startsOn\n      endsOn\n      inForceTo\n      visitsPerYear\n      attachments {\n        id\n        name\n        bytes\n        digest\n        addedAt\n      }\n    }\n    steps {\n      code\n      name\n      nameEn\n      clause {\n        ...CitedClause\n      }\n      done\n      passedOver\n      missing {\n        code\n        message\n        messageEn\n        field\n        clause {\n          ...CitedClause\n        }\n      }\n    }\n    lists {\n      code\n      name\n      nameEn\n      clause {\n        ...CitedClause\n      }\n      step\n      fixed\n      open\n      fields {\n        code\n        name\n        nameEn\n        type\n        optional\n      }\n      items {\n        code\n        name\n        nameEn\n        record {\n          item\n          version\n          recordedAt\n          values {\n            field\n            values\n            shown\n          }\n        }\n      }\n    }\n    reports {\n      id\n      title\n      number\n      draftedOn\n      issuedOn\n      reviews {\n        attempt\n        reviewedOn\n        passed\n        opinion\n      }\n    }\n    attachments {\n      id\n      name\n      bytes\n      digest\n      addedAt\n    }\n  }\n": types.ProjectFileFullFragmentDoc,
    "\n  query Projects($state: ProjectState, $contract: ID, $after: String) {\n    hub {\n      today\n    }\n    projects(state: $state, contract: $contract, first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        ...ProjectFileLine\n      }\n    }\n  }\n": types.ProjectsDocument,
    "\n  query Project($id: ID!) {\n    hub {\n      today\n    }\n    project(id: $id) {\n      ...ProjectFileFull\n    }\n  }\n": types.ProjectDocument,
    "\n  query ProjectForArchive($id: ID!) {\n    hub {\n      today\n    }\n    project(id: $id) {\n      ...ProjectFileFull\n      visits {\n        id\n        on\n      }\n    }\n  }\n": types.ProjectForArchiveDocument,
    "\n  fragment AgencyStaff on Agency {\n    qualifications {\n      id\n      type\n      number\n      kinds {\n        code\n        name\n        nameEn\n      }\n      industries {\n        code\n        name\n        nameEn\n      }\n      validFrom\n      validTo\n      issuedBy\n      valid\n      measures {\n        kind\n        from\n        to\n        reason\n      }\n    }\n    regionalFiling {\n      id\n      filedOn\n      number\n    }\n    practitioners(first: 50, after: $people) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        id\n        name\n        certificates {\n          kind\n          number\n        }\n      }\n    }\n  }\n": types.AgencyStaffFragmentDoc,
    "\n  fragment AgencyFit on AgencyFit {\n    fits\n    on\n    reasons {\n      met\n      text\n      textEn\n      clause {\n        ...CitedClause\n      }\n    }\n  }\n": types.AgencyFitFragmentDoc,
    "\n  query StaffOfAgency($creditCode: ID!, $people: String) {\n    hub {\n      today\n    }\n    agency(creditCode: $creditCode) {\n      ...AgencyStaff\n    }\n  }\n": types.StaffOfAgencyDocument,
    "\n  query FitOfAgency($creditCode: ID!, $kind: ID!, $industry: ID!, $place: ID, $on: Date) {\n    hub {\n      today\n    }\n    agency(creditCode: $creditCode) {\n      fits(kind: $kind, industry: $industry, place: $place, on: $on) {\n        ...AgencyFit\n      }\n    }\n  }\n": types.FitOfAgencyDocument,
    "\n  mutation AddQualification($input: QualificationInput!) {\n    done: addQualification(input: $input)\n  }\n": types.AddQualificationDocument,
    "\n  mutation WithdrawQualification($id: ID!, $reason: String!) {\n    done: withdrawQualification(id: $id, reason: $reason)\n  }\n": types.WithdrawQualificationDocument,
    "\n  mutation MeasureQualification(\n    $id: ID!\n    $kind: QualificationMeasureKind!\n    $from: Date!\n    $to: Date\n    $reason: String!\n  ) {\n    done: measureQualification(id: $id, kind: $kind, from: $from, to: $to, reason: $reason)\n  }\n": types.MeasureQualificationDocument,
    "\n  mutation LiftSuspension($id: ID!, $on: Date!) {\n    done: liftSuspension(id: $id, on: $on)\n  }\n": types.LiftSuspensionDocument,
    "\n  mutation RecordRegionalFiling($filedOn: Date!, $number: String!, $attachment: ID) {\n    done: recordRegionalFiling(filedOn: $filedOn, number: $number, attachment: $attachment)\n  }\n": types.RecordRegionalFilingDocument,
    "\n  fragment DifferenceInFull on NationalDifference {\n    id\n    local {\n      ...CitedClause\n    }\n    national {\n      ...CitedClause\n    }\n    difference\n    differenceEn\n    handling\n    handlingEn\n    precedence {\n      ...CitedClause\n    }\n  }\n": types.DifferenceInFullFragmentDoc,
    "\n  query ActList {\n    hub {\n      today\n    }\n    acts {\n      id\n      title\n      titleEn\n      issuedBy\n      issuedByEn\n      number\n      effectiveFrom\n      effectiveTo\n      status\n    }\n  }\n": types.ActListDocument,
    "\n  query ActPage($id: ID!) {\n    hub {\n      today\n    }\n    act(id: $id) {\n      id\n      title\n      titleEn\n      issuedBy\n      issuedByEn\n      number\n      sourceUrl\n      effectiveFrom\n      effectiveTo\n      status\n      confirmed\n      note\n      noteEn\n      replacedBy {\n        id\n        title\n        titleEn\n      }\n      clauses {\n        clause\n        article\n        articleEn\n        label\n        labelEn\n        openQuestions {\n          id\n        }\n        differences {\n          ...DifferenceInFull\n        }\n      }\n    }\n  }\n": types.ActPageDocument,
    "\n  query ClausePage($id: ID!) {\n    hub {\n      today\n    }\n    clause(id: $id) {\n      clause\n      article\n      articleEn\n      label\n      labelEn\n      confirmed\n      text\n      textEn\n      openQuestions {\n        id\n        question\n        questionEn\n        reading\n        readingEn\n        setting\n      }\n      differences {\n        ...DifferenceInFull\n      }\n      act {\n        id\n        title\n        titleEn\n        issuedBy\n        issuedByEn\n        number\n        sourceUrl\n        effectiveFrom\n        effectiveTo\n        status\n        confirmed\n        note\n        noteEn\n        clauses {\n          clause\n        }\n      }\n    }\n  }\n": types.ClausePageDocument,
    "\n  query ResultNotices {\n    hub {\n      today\n    }\n    resultNotices {\n      cycle\n      from\n      until\n      agencies\n      counted\n      countedEn\n      authority {\n        name\n        nameEn\n      }\n    }\n  }\n": types.ResultNoticesDocument,
    "\n  query AnnouncedResults($cycle: Int!, $from: Date!, $after: String) {\n    hub {\n      today\n    }\n    creditNotices(cycle: $cycle, from: $from, first: 50, after: $after) {\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        creditCode\n        name\n        band\n        score\n        disputed\n        anew\n        anewEn\n      }\n    }\n  }\n": types.AnnouncedResultsDocument,
    "\n  query AnnouncedAccountPage($creditCode: ID!, $cycle: Int!) {\n    hub {\n      today\n    }\n    creditNotice(creditCode: $creditCode, cycle: $cycle) {\n      creditCode\n      name\n      cycle\n      band\n      score\n      from\n      until\n      disputed\n      anew\n      anewEn\n      counted\n      countedEn\n      account {\n        openingScore\n        arithmetic\n        parts {\n          part\n          outOf\n          left\n          towns\n          arithmetic\n        }\n        buckets {\n          scorer\n          scorerName\n          part\n          active\n          arithmetic\n        }\n        deductions {\n          id\n          clause {\n            ...CitedClause\n          }\n          part\n          points\n          taken\n          balance\n          shortfall {\n            message\n            messageEn\n            clause {\n              ...CitedClause\n            }\n          }\n          occurredOn\n          scorerName\n          summary\n          disputed\n          ifFell {\n            score\n            band\n          }\n        }\n        directFindings {\n          id\n          clause {\n            ...CitedClause\n          }\n          occurredOn\n          scorerName\n          summary\n          disputed\n          ifFell {\n            score\n            band\n          }\n        }\n        basis {\n          ...CitedClause\n        }\n      }\n    }\n  }\n": types.AnnouncedAccountPageDocument,
    "\n  fragment RiskPointFacts on RiskPoint {\n    id\n    version\n    workshop\n    name\n    level\n    colour\n    consequence\n    measures\n    responsiblePost\n    identifiedOn\n    cardOn\n    reportedAt\n  }\n": types.RiskPointFactsFragmentDoc,
    "\n  query SafetyRecord($creditCode: ID!) {\n    hub {\n      today\n    }\n    safetyRecord(creditCode: $creditCode) {\n      risks {\n        ...RiskPointFacts\n      }\n      reviews {\n        id\n        reviewedOn\n        note\n      }\n      maps {\n        place\n        postedOn\n      }\n      duties {\n        code\n        words\n        wordsEn\n        dueOn\n      }\n      drills {\n        id\n        kind\n        heldOn\n        plan\n        participants\n        evaluation\n        planChanges\n      }\n      drillDuties {\n        kind\n        from\n        dueOn\n        held\n      }\n    }\n  }\n": types.SafetyRecordDocument,
    "\n  query ReportedRisks($after: String) {\n    hub {\n      today\n    }\n    reportedRisks(first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        ...RiskPointFacts\n        enterprise {\n          creditCode\n          name\n        }\n      }\n    }\n  }\n": types.ReportedRisksDocument,
    "\n  mutation AddRiskPoint($input: RiskPointInput!) {\n    addRiskPoint(input: $input) {\n      id\n    }\n  }\n": types.AddRiskPointDocument,
    "\n  mutation AmendRiskPoint($id: ID!, $version: Int!, $input: RiskPointInput!) {\n    amendRiskPoint(id: $id, version: $version, input: $input) {\n      id\n    }\n  }\n": types.AmendRiskPointDocument,
    "\n  mutation ReportRiskPoint($id: ID!, $version: Int!) {\n    reportRiskPoint(id: $id, version: $version) {\n      id\n    }\n  }\n": types.ReportRiskPointDocument,
    "\n  mutation EndRiskPoint($id: ID!, $version: Int!, $endedOn: Date!) {\n    endRiskPoint(id: $id, version: $version, endedOn: $endedOn) {\n      id\n    }\n  }\n": types.EndRiskPointDocument,
    "\n  mutation RecordRiskReview($reviewedOn: Date!, $note: String!) {\n    recordRiskReview(reviewedOn: $reviewedOn, note: $note)\n  }\n": types.RecordRiskReviewDocument,
    "\n  mutation RecordRiskMap($place: String!, $postedOn: Date!) {\n    recordRiskMap(place: $place, postedOn: $postedOn)\n  }\n": types.RecordRiskMapDocument,
    "\n  mutation RecordDrill($input: DrillInput!) {\n    recordDrill(input: $input) {\n      id\n    }\n  }\n": types.RecordDrillDocument,
    "\n  query SearchPage($text: String!, $kinds: [SubjectKind!], $region: ID, $after: String) {\n    hub {\n      today\n    }\n    search(text: $text, kinds: $kinds, region: $region, first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        matchedBy\n        subject {\n          ...NamedSubject\n        }\n      }\n    }\n  }\n": types.SearchPageDocument,
    "\n  fragment SpotCheckLine on SpotCheckPlan {\n    id\n    year\n    number\n    scope\n    authority {\n      id\n      name\n      nameEn\n    }\n  }\n": types.SpotCheckLineFragmentDoc,
    "\n  fragment SpotCheckFile on SpotCheckPlan {\n    ...SpotCheckLine\n    madeBy\n    madeAt\n    draws {\n      id\n      drawnOn\n      seed\n      pool\n      participants\n      drawnBy\n      targets {\n        agency {\n          creditCode\n          name\n        }\n        inspection\n      }\n    }\n  }\n": types.SpotCheckFileFragmentDoc,
    "\n  query SpotCheckList($after: String) {\n    hub {\n      today\n    }\n    spotCheckPlans(first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        ...SpotCheckLine\n      }\n    }\n  }\n": types.SpotCheckListDocument,
    "\n  query SpotCheckPage($id: ID!) {\n    hub {\n      today\n    }\n    spotCheckPlan(id: $id) {\n      ...SpotCheckFile\n    }\n  }\n": types.SpotCheckPageDocument,
    "\n  mutation PlanSpotChecks($year: Int!, $number: Int!, $scope: String!) {\n    done: planSpotChecks(year: $year, number: $number, scope: $scope) {\n      id\n    }\n  }\n": types.PlanSpotChecksDocument,
    "\n  mutation DrawSpotChecks($plan: ID!, $number: Int!, $participants: String) {\n    done: drawSpotChecks(plan: $plan, number: $number, participants: $participants) {\n      id\n    }\n  }\n": types.DrawSpotChecksDocument,
    "\n  mutation LinkSpotCheck($draw: ID!, $agency: ID!, $inspection: ID!) {\n    done: linkSpotCheck(draw: $draw, agency: $agency, inspection: $inspection) {\n      id\n    }\n  }\n": types.LinkSpotCheckDocument,
    "\n  query AgencyStanding($creditCode: ID!, $on: Date, $after: String) {\n    hub {\n      today\n    }\n    agency(creditCode: $creditCode) {\n      notices(first: 20, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        nodes {\n          ...NoticeLine\n        }\n      }\n      listings(on: $on) {\n        ...ListingEntry\n      }\n      restrictions(on: $on) {\n        ...RestrictionEntry\n      }\n    }\n  }\n": types.AgencyStandingDocument,
    "\n  query EnterpriseStanding($creditCode: ID!, $on: Date, $after: String) {\n    hub {\n      today\n    }\n    enterprise(creditCode: $creditCode) {\n      notices(first: 20, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        nodes {\n          ...NoticeLine\n        }\n      }\n      listings(on: $on) {\n        ...ListingEntry\n      }\n      restrictions(on: $on) {\n        ...RestrictionEntry\n      }\n    }\n  }\n": types.EnterpriseStandingDocument,
    "\n    mutation ApplyForStars($input: ApplyForStarsInput!) {\n      applyForStars(input: $input) {\n        id\n      }\n    }\n  ": types.ApplyForStarsDocument,
    "\n    mutation ResubmitStars($input: ResubmitStarApplicationInput!) {\n      resubmitStarApplication(input: $input) {\n        id\n      }\n    }\n  ": types.ResubmitStarsDocument,
    "\n    mutation WithdrawStars($id: ID!, $revision: Int) {\n      withdrawStarApplication(id: $id, revision: $revision) {\n        id\n      }\n    }\n  ": types.WithdrawStarsDocument,
    "\n    mutation ObjectToStars($id: ID!, $rule: ID!, $grounds: String!) {\n      objectToStars(id: $id, rule: $rule, grounds: $grounds) {\n        id\n      }\n    }\n  ": types.ObjectToStarsDocument,
    "\n    mutation AcceptStars($id: ID!, $revision: Int) {\n      acceptStarApplication(id: $id, revision: $revision) {\n        id\n      }\n    }\n  ": types.AcceptStarsDocument,
    "\n    mutation FinishStarReview($id: ID!, $revision: Int) {\n      finishStarReview(id: $id, revision: $revision) {\n        id\n      }\n    }\n  ": types.FinishStarReviewDocument,
    "\n    mutation ApproveStarReview($id: ID!, $revision: Int) {\n      approveStarReview(id: $id, revision: $revision) {\n        id\n      }\n    }\n  ": types.ApproveStarReviewDocument,
    "\n    mutation AnnounceStars($id: ID!, $revision: Int) {\n      announceStars(id: $id, revision: $revision) {\n        id\n      }\n    }\n  ": types.AnnounceStarsDocument,
    "\n    mutation GradeStars($id: ID!, $revision: Int) {\n      gradeStars(id: $id, revision: $revision) {\n        id\n      }\n    }\n  ": types.GradeStarsDocument,
    "\n    mutation PublishStars($id: ID!, $revision: Int) {\n      publishStars(id: $id, revision: $revision) {\n        id\n      }\n    }\n  ": types.PublishStarsDocument,
    "\n    mutation ReturnStars($id: ID!, $reason: String!, $revision: Int) {\n      returnStarApplication(id: $id, reason: $reason, revision: $revision) {\n        id\n      }\n    }\n  ": types.ReturnStarsDocument,
    "\n    mutation RefuseStars($id: ID!, $reason: String!, $revision: Int) {\n      refuseStarApplication(id: $id, reason: $reason, revision: $revision) {\n        id\n      }\n    }\n  ": types.RefuseStarsDocument,
    "\n    mutation ReturnStarReview($id: ID!, $reason: String!, $revision: Int) {\n      returnStarReview(id: $id, reason: $reason, revision: $revision) {\n        id\n      }\n    }\n  ": types.ReturnStarReviewDocument,
    "\n    mutation ReturnStarGrading($id: ID!, $reason: String!, $revision: Int) {\n      returnStarGrading(id: $id, reason: $reason, revision: $revision) {\n        id\n      }\n    }\n  ": types.ReturnStarGradingDocument,
    "\n    mutation AddStarLine($input: AddStarLineInput!) {\n      addStarLine(input: $input) {\n        id\n      }\n    }\n  ": types.AddStarLineDocument,
    "\n    mutation RemoveStarLine($id: ID!, $line: ID!, $reason: String!) {\n      removeStarLine(id: $id, line: $line, reason: $reason) {\n        id\n      }\n    }\n  ": types.RemoveStarLineDocument,
    "\n    mutation SendStarSurvey($input: SendStarSurveyInput!) {\n      sendStarSurvey(input: $input) {\n        expiresOn\n      }\n    }\n  ": types.SendStarSurveyDocument,
    "\n    mutation RecordStarObjection($id: ID!, $rule: ID!, $grounds: String!) {\n      recordStarObjection(id: $id, rule: $rule, grounds: $grounds) {\n        id\n      }\n    }\n  ": types.RecordStarObjectionDocument,
    "\n    mutation DecideStarObjection($input: DecideStarObjectionInput!) {\n      decideStarObjection(input: $input) {\n        id\n      }\n    }\n  ": types.DecideStarObjectionDocument,
    "\n    mutation SetStarSettings($input: StarSettingsInput!) {\n      setStarSettings(input: $input) {\n        opensOn\n      }\n    }\n  ": types.SetStarSettingsDocument,
    "\n    mutation OpenStarReview($input: OpenStarReviewInput!) {\n      openStarReview(input: $input) {\n        id\n      }\n    }\n  ": types.OpenStarReviewDocument,
    "\n    mutation DecideStarReview($input: DecideStarReviewInput!) {\n      decideStarReview(input: $input) {\n        id\n      }\n    }\n  ": types.DecideStarReviewDocument,
    "\n  fragment StarResult on StarAssessment {\n    band\n    score\n    vetoes {\n      ...CitedClause\n    }\n    items {\n      id\n      label\n      labelEn\n      max\n      lost\n      score\n      arithmetic\n      additions {\n        rule\n        label\n        labelEn\n        points\n      }\n      deductions {\n        rule\n        label\n        labelEn\n        count\n        points\n      }\n    }\n    basis {\n      ...CitedClause\n    }\n  }\n": types.StarResultFragmentDoc,
    "\n  fragment StarApplicationFile on StarApplication {\n    id\n    cycle\n    state\n    step\n    appliedOn\n    statement\n    reason\n    revision\n    agency {\n      creditCode\n      name\n    }\n    authority {\n      id\n      name\n      nameEn\n    }\n    declared {\n      rule\n      count\n      note\n    }\n    documents {\n      id\n      name\n    }\n    announcement {\n      on\n      until\n      counted\n      countedEn\n      provisional\n    }\n    account {\n      ...StarResult\n    }\n    steps {\n      id\n      deed\n      step\n      on\n      note\n    }\n    lines {\n      id\n      rule\n      count\n      note\n      source\n      seenOn\n    }\n    objections {\n      id\n      raisedFor\n      rule\n      grounds\n      raisedOn\n      state\n      countAfter\n      reason\n      decidedOn\n    }\n  }\n": types.StarApplicationFileFragmentDoc,
    "\n  query StarApplicationPage($id: ID!) {\n    hub {\n      today\n    }\n    starApplication(id: $id) {\n      ...StarApplicationFile\n      standing {\n        account {\n          ...StarResult\n        }\n        problems {\n          code\n          message\n          messageEn\n        }\n      }\n      proposals {\n        rule\n        count\n        evidence\n        evidenceEn\n      }\n      survey {\n        enterprises\n        requests {\n          id\n          audience\n          addressee\n          sentOn\n          expiresOn\n        }\n        groups {\n          audience\n          answers\n          mean\n          remarks\n        }\n      }\n    }\n  }\n": types.StarApplicationPageDocument,
    "\n  query OwnStars {\n    hub {\n      today\n    }\n    starEligibility {\n      cycle\n      authority {\n        name\n        nameEn\n      }\n      settings {\n        opensOn\n        closesOn\n        announcementDays\n        ownChoice\n      }\n      problems {\n        code\n        message\n        messageEn\n        basis {\n          ...CitedClause\n        }\n      }\n    }\n    starApplications(first: 20) {\n      nodes {\n        ...StarApplicationFile\n      }\n    }\n  }\n": types.OwnStarsDocument,
    "\n  query StarApplicationList($state: StarApplicationState, $after: String) {\n    starApplications(state: $state, first: 20, after: $after) {\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        id\n        cycle\n        state\n        step\n        appliedOn\n        agency {\n          creditCode\n          name\n        }\n        authority {\n          name\n          nameEn\n        }\n      }\n    }\n  }\n": types.StarApplicationListDocument,
    "\n  query StarReviewList($after: String) {\n    hub {\n      today\n    }\n    starReviews(first: 20, after: $after) {\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        id\n        cycle\n        cause\n        occurredOn\n        summary\n        openedOn\n        state\n        reason\n        decidedOn\n        agency {\n          creditCode\n          name\n        }\n      }\n    }\n  }\n": types.StarReviewListDocument,
    "\n  query TownsToAsk($authority: ID!) {\n    places(authority: $authority) {\n      code\n      name\n    }\n  }\n": types.TownsToAskDocument,
    "\n  query StarWindow($authority: ID!) {\n    hub {\n      today\n    }\n    starSettings(authority: $authority) {\n      opensOn\n      closesOn\n      announcementDays\n      ownChoice\n    }\n  }\n": types.StarWindowDocument,
    "\n  fragment SuggestionLine on Suggestion {\n    id\n    proposes\n    subject {\n      ...NamedSubject\n    }\n    clause {\n      ...CitedClause\n    }\n    occurredOn\n    authority {\n      id\n      name\n      nameEn\n    }\n    state\n    summary\n    madeAt\n  }\n": types.SuggestionLineFragmentDoc,
    "\n  fragment SuggestionFile on Suggestion {\n    ...SuggestionLine\n    clause {\n      text\n      textEn\n    }\n    place {\n      fullName\n    }\n    part\n    evidence {\n      zh\n      en\n    }\n    finding\n    listing\n    decidedBy\n    decidedAt\n    decisionReason\n    withdrawalReason\n    revision\n    changedAt\n  }\n": types.SuggestionFileFragmentDoc,
    "\n  query SuggestionList($state: SuggestionState, $clause: ID, $subject: ID, $after: String) {\n    hub {\n      today\n    }\n    suggestions(state: $state, clause: $clause, subject: $subject, first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        ...SuggestionLine\n      }\n    }\n  }\n": types.SuggestionListDocument,
    "\n  query SuggestionPage($id: ID!) {\n    hub {\n      today\n    }\n    suggestion(id: $id) {\n      ...SuggestionFile\n    }\n  }\n": types.SuggestionPageDocument,
    "\n  mutation AdoptSuggestion($id: ID!, $revision: Int!, $summary: String, $reason: String, $part: CreditPart) {\n    done: adoptSuggestion(id: $id, revision: $revision, summary: $summary, reason: $reason, part: $part) {\n      id\n    }\n  }\n": types.AdoptSuggestionDocument,
    "\n  mutation DismissSuggestion($id: ID!, $revision: Int!, $reason: String!) {\n    done: dismissSuggestion(id: $id, revision: $revision, reason: $reason) {\n      id\n    }\n  }\n": types.DismissSuggestionDocument,
    "\n  query AskedInSurvey($token: String!) {\n    starSurvey(token: $token) {\n      agencyName\n      cycle\n      audience\n      expiresOn\n      authority {\n        name\n        nameEn\n      }\n    }\n  }\n": types.AskedInSurveyDocument,
    "\n  mutation AnswerSurvey($input: AnswerStarSurveyInput!) {\n    answerStarSurvey(input: $input) {\n      agencyName\n    }\n  }\n": types.AnswerSurveyDocument,
    "\n  query SurveysToAnswer {\n    surveysToAnswer(first: 100) {\n      nodes {\n        id\n        agencyName\n        cycle\n        expiresOn\n        authority {\n          name\n          nameEn\n        }\n      }\n    }\n  }\n": types.SurveysToAnswerDocument,
    "\n  mutation OpenStarSurvey($id: ID!) {\n    openStarSurvey(id: $id) {\n      token\n    }\n  }\n": types.OpenStarSurveyDocument,
    "\n  fragment RecordedVisitAnswer on RecordedVisit {\n    id\n    outcome\n    problems {\n      code\n      message\n      messageEn\n      field\n      clause\n    }\n    doubts {\n      message\n      messageEn\n      clause\n    }\n  }\n": types.RecordedVisitAnswerFragmentDoc,
    "\n  mutation RecordVisits($visits: [RecordVisitInput!]!) {\n    recordVisits(visits: $visits) {\n      ...RecordedVisitAnswer\n    }\n  }\n": types.RecordVisitsDocument,
    "\n  mutation OpenVisitDevice {\n    openVisitDevice\n  }\n": types.OpenVisitDeviceDocument,
    "\n  mutation NoteHazard($hazard: ID!, $kind: HazardNoteKind!, $on: Date!, $number: String, $note: String) {\n    noteHazard(hazard: $hazard, kind: $kind, on: $on, number: $number, note: $note)\n  }\n": types.NoteHazardDocument,
    "\n  mutation ReportMajorHazard($hazard: ID!, $number: String!, $reportedOn: Date!) {\n    reportMajorHazard(hazard: $hazard, number: $number, reportedOn: $reportedOn)\n  }\n": types.ReportMajorHazardDocument,
    "\n  mutation ReportRefusal(\n    $hazard: ID!\n    $notifiedOn: Date!\n    $evidence: String!\n    $attachments: [ID!]!\n    $directReason: String\n  ) {\n    reportRefusal(\n      hazard: $hazard\n      notifiedOn: $notifiedOn\n      evidence: $evidence\n      attachments: $attachments\n      directReason: $directReason\n    )\n  }\n": types.ReportRefusalDocument,
    "\n  mutation AnswerVisit($visit: ID!, $kind: VisitAnswerKind!, $note: String) {\n    answerVisit(visit: $visit, kind: $kind, note: $note)\n  }\n": types.AnswerVisitDocument,
    "\n  mutation AnswerHazard($hazard: ID!, $kind: HazardAnswerKind!, $on: Date!, $note: String) {\n    answerHazard(hazard: $hazard, kind: $kind, on: $on, note: $note)\n  }\n": types.AnswerHazardDocument,
    "\n  mutation AnswerHazardReport($id: ID!, $outcome: String!) {\n    answerHazardReport(id: $id, outcome: $outcome) {\n      id\n    }\n  }\n": types.AnswerHazardReportDocument,
    "\n  fragment VisitLine on ServiceVisit {\n    id\n    on\n    state\n    kinds\n    photos\n    agency {\n      creditCode\n      name\n    }\n    enterprise {\n      creditCode\n      name\n    }\n    practitioners {\n      id\n      name\n    }\n    hazardCount {\n      total\n      major\n      rectified\n    }\n    doubts {\n      code\n      message\n      messageEn\n      clause\n    }\n  }\n": types.VisitLineFragmentDoc,
    "\n  fragment VisitFile on ServiceVisit {\n    ...VisitLine\n    startedAt\n    endedAt\n    contents\n    process\n    rating\n    opinions\n    corrects\n    correctionReason\n    correctedBy\n    retracted\n    recordedAt\n    recordedName\n    contract {\n      id\n      startsOn\n      endsOn\n      visitsPerYear\n      content\n    }\n    leader {\n      id\n      name\n    }\n    practitioners {\n      certificates {\n        kind\n        number\n        validTo\n      }\n    }\n    hazards {\n      id\n      content\n      type\n      basis\n      cause\n      advice\n      severity\n      adviceNumber\n      agreedBy\n      agreedOn\n      rectifiedOn\n      state\n      dueOn\n      steps {\n        kind\n        on\n        number\n        note\n      }\n    }\n    openBefore {\n      id\n      visit\n      content\n      severity\n      foundOn\n      dueOn\n      state\n    }\n    signatures {\n      id\n      party\n      name\n      post\n      drawing\n      sheet\n      signedAt\n    }\n    answers {\n      id\n      kind\n      note\n      givenName\n      givenAt\n    }\n    entries {\n      id\n      recordedAt\n      recordedName\n      correctionReason\n      retracted\n    }\n  }\n": types.VisitFileFragmentDoc,
    "\n  query VisitList($after: String, $doubtful: Boolean!) {\n    hub {\n      today\n    }\n    visits(first: 20, after: $after, doubtful: $doubtful) {\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        ...VisitLine\n      }\n    }\n  }\n": types.VisitListDocument,
    "\n  query VisitPage($id: ID!) {\n    hub {\n      today\n      demonstration\n    }\n    visit(id: $id) {\n      ...VisitFile\n    }\n  }\n": types.VisitPageDocument,
    "\n  query VisitReference {\n    visitReference {\n      contracts {\n        id\n        enterprise {\n          creditCode\n          name\n        }\n        startsOn\n        endsOn\n        visitsPerYear\n        content\n        kinds\n        leader\n      }\n      persons {\n        id\n        name\n        certificates {\n          kind\n          number\n          validTo\n        }\n      }\n    }\n  }\n": types.VisitReferenceDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CreditAccount on CreditGrade {\n    cycle\n    cycleFrom\n    cycleTo\n    band\n    score\n    openingScore\n    publishedOn\n    inForceTo\n    disputed\n    decidedBy {\n      name\n      nameEn\n    }\n    arithmetic\n    parts {\n      part\n      outOf\n      left\n      towns\n      arithmetic\n    }\n    buckets {\n      scorer\n      scorerName\n      part\n      active\n      arithmetic\n    }\n    deductions {\n      id\n      clause {\n        ...CitedClause\n      }\n      part\n      points\n      taken\n      balance\n      shortfall {\n        message\n        messageEn\n        clause {\n          ...CitedClause\n        }\n      }\n      occurredOn\n      scorerName\n      summary\n      disputed\n      ifFell {\n        score\n        band\n      }\n    }\n    directFindings {\n      id\n      clause {\n        ...CitedClause\n      }\n      occurredOn\n      scorerName\n      summary\n      disputed\n      ifFell {\n        score\n        band\n      }\n    }\n    basis {\n      ...CitedClause\n    }\n  }\n"): typeof import('./graphql.ts').CreditAccountFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StarAccount on StarRating {\n    cycle\n    band\n    score\n    publishedOn\n    inForceTo\n    cancelledOn\n    loweredFrom\n    loweringReason\n    disputed\n    decidedBy {\n      name\n      nameEn\n    }\n    vetoes {\n      ...CitedClause\n    }\n    items {\n      id\n      label\n      labelEn\n      max\n      lost\n      score\n      arithmetic\n      additions {\n        rule\n        label\n        labelEn\n        points\n      }\n      deductions {\n        rule\n        label\n        labelEn\n        count\n        points\n      }\n    }\n    basis {\n      ...CitedClause\n    }\n  }\n"): typeof import('./graphql.ts').StarAccountFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AgencyAccount($creditCode: ID!, $on: Date) {\n    hub {\n      today\n    }\n    agency(creditCode: $creditCode) {\n      creditCode\n      name\n      address\n      filedOn\n      officeAddress\n      organisation\n      feeSchedule(on: $on) {\n        ...Fees\n      }\n      region {\n        fullName\n      }\n      creditGrade(on: $on) {\n        ...CreditAccount\n      }\n      starRating(on: $on) {\n        ...StarAccount\n      }\n      creditGrades {\n        cycle\n        band\n        score\n        publishedOn\n        arithmetic\n        basis {\n          ...CitedClause\n        }\n      }\n      starRatings {\n        cycle\n        band\n        score\n        publishedOn\n        cancelledOn\n        cancellationReason\n        cancellationBasis {\n          ...CitedClause\n        }\n        loweredFrom\n        loweringReason\n        replaced\n        basis {\n          ...CitedClause\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AgencyAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AgencyFileFacts on AgencyFile {\n    revision\n    recordedAt\n    changedOn\n    changedFields\n    note\n    name\n    registeredAddress\n    officeAddress\n    officeArea\n    officeTenure\n    legalRepresentative\n    principal\n    contact\n    phoneMasked\n    establishedOn\n    registeredCapital\n    businessScope\n    organisation\n    equipment {\n      name\n      quantity\n      note\n    }\n    systems {\n      kind\n      title\n      inForceFrom\n    }\n    otherConditions {\n      text\n      basis\n      met\n    }\n    documents {\n      purpose\n      attachment\n      addedOn\n    }\n    gaps {\n      field\n      message\n      messageEn\n    }\n  }\n"): typeof import('./graphql.ts').AgencyFileFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Fees on FeeSchedule {\n    id\n    revision\n    validFrom\n    recordedOn\n    basis\n    items {\n      item\n      unit\n      priceFrom\n      priceTo\n      note\n    }\n    clause {\n      ...CitedClause\n    }\n  }\n"): typeof import('./graphql.ts').FeesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AgencyFilePage($creditCode: ID!) {\n    hub {\n      today\n    }\n    agencyFile(creditCode: $creditCode) {\n      ...AgencyFileFacts\n      history(first: 10) {\n        nodes {\n          revision\n          recordedAt\n          changedOn\n          changedFields\n          note\n        }\n      }\n    }\n    agency(creditCode: $creditCode) {\n      creditCode\n      name\n      address\n      feeSchedule {\n        ...Fees\n      }\n      newestFees: feeSchedule(on: \"2999-12-31\") {\n        ...Fees\n      }\n      conditions {\n        authority {\n          id\n          name\n          nameEn\n        }\n        conditions {\n          id\n          clause {\n            ...CitedClause\n          }\n          verdict\n          weight\n          reasons {\n            text\n            textEn\n          }\n          on\n          metFrom\n        }\n      }\n      participations(first: 10) {\n        nodes {\n          id\n          assistedOn\n          authority {\n            id\n            name\n            nameEn\n          }\n          kind\n          note\n          withdrawnAt\n          withdrawalReason\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AgencyFilePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SupervisorsOfAgency($creditCode: ID!) {\n    hub {\n      today\n    }\n    agency(creditCode: $creditCode) {\n      supervisors {\n        id\n        name\n        nameEn\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SupervisorsOfAgencyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendAgencyFile($revision: Int!, $input: AmendAgencyFileInput!) {\n    amendAgencyFile(revision: $revision, input: $input) {\n      revision\n    }\n  }\n"): typeof import('./graphql.ts').AmendAgencyFileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishFees($revision: Int!, $input: PublishFeesInput!) {\n    publishFees(revision: $revision, input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').PublishFeesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordParticipation($input: RecordParticipationInput!) {\n    recordParticipation(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').RecordParticipationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawParticipation($id: ID!, $reason: String!) {\n    withdrawParticipation(id: $id, reason: $reason) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').WithdrawParticipationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AgencyContractCounts($creditCode: ID!, $on: Date) {\n    hub {\n      today\n    }\n    agency(creditCode: $creditCode) {\n      contractCounts(on: $on) {\n        on\n        total\n        byIndustry {\n          industry {\n            code\n            name\n            nameEn\n          }\n          contracts\n        }\n        byTown {\n          place {\n            code\n            fullName\n          }\n          contracts\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AgencyContractCountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AgencyReportsIssued($creditCode: ID!, $after: String) {\n    hub {\n      today\n    }\n    agency(creditCode: $creditCode) {\n      reportsIssued(first: 20, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        nodes {\n          id\n          title\n          number\n          issuedOn\n          kind {\n            name\n            nameEn\n          }\n          client {\n            creditCode\n            name\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AgencyReportsIssuedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AttachmentSize($id: ID!) {\n    attachment(id: $id) {\n      parts\n    }\n  }\n"): typeof import('./graphql.ts').AttachmentSizeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AttachmentPiece($id: ID!, $index: Int!) {\n    attachmentPart(id: $id, index: $index)\n  }\n"): typeof import('./graphql.ts').AttachmentPieceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartAttachment($input: StartAttachmentInput!) {\n    startAttachment(input: $input) {\n      id\n      partSize\n      received\n    }\n  }\n"): typeof import('./graphql.ts').StartAttachmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddAttachmentPart($id: ID!, $index: Int!, $content: String!) {\n    addAttachmentPart(id: $id, index: $index, content: $content)\n  }\n"): typeof import('./graphql.ts').AddAttachmentPartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FinishAttachment($id: ID!) {\n    finishAttachment(id: $id) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').FinishAttachmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Attachment($id: ID!) {\n    attachment(id: $id) {\n      name\n      mediaType\n      parts\n    }\n  }\n"): typeof import('./graphql.ts').AttachmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AttachmentPart($id: ID!, $index: Int!) {\n    attachmentPart(id: $id, index: $index)\n  }\n"): typeof import('./graphql.ts').AttachmentPartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditEntries(\n    $person: String\n    $actingAs: String\n    $subject: ID\n    $clause: ID\n    $type: String\n    $from: Date\n    $to: Date\n    $after: String\n  ) {\n    auditEntries(\n      person: $person\n      actingAs: $actingAs\n      subject: $subject\n      clause: $clause\n      type: $type\n      from: $from\n      to: $to\n      first: 20\n      after: $after\n    ) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        source\n        type\n        subjectKind\n        subject\n        clauses {\n          ...CitedClause\n        }\n        person\n        actingAs {\n          kind\n          holder\n          holderName\n          holderNameEn\n          role\n        }\n        requestId\n        occurredOn\n        recordedAt\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AuditEntriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StarTablePage {\n    hub {\n      today\n    }\n    starTable {\n      items {\n        id\n        section\n        label\n        labelEn\n        max\n        lines {\n          rule\n          label\n          labelEn\n          measure\n          tenths\n        }\n      }\n      vetoes {\n        rule\n        label\n        labelEn\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StarTablePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StarCalculation($input: StarPreviewInput!) {\n    starPreview(input: $input) {\n      ...StarResult\n    }\n  }\n"): typeof import('./graphql.ts').StarCalculationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CreditItems {\n    hub {\n      today\n    }\n    places(authority: \"jiangyin\") {\n      code\n      name\n    }\n    act(id: \"J\") {\n      title\n      titleEn\n      clauses {\n        id: clause\n        label\n        labelEn\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CreditItemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CreditCalculation($input: CreditPreviewInput!) {\n    creditPreview(input: $input) {\n      band\n      score\n      openingScore\n      arithmetic\n      buckets {\n        part\n        scorer\n        scorerName\n        outOf\n        lost\n        left\n        arithmetic\n      }\n      deductions {\n        clause {\n          ...CitedClause\n        }\n        points\n        taken\n      }\n      direct {\n        ...CitedClause\n      }\n      basis {\n        ...CitedClause\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CreditCalculationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseRules($authority: ID!) {\n    hub {\n      today\n    }\n    violationClauses(authority: $authority) {\n      clause {\n        ...CitedClause\n        text\n        textEn\n      }\n      subjects\n      reasonRequired\n      leaderConfirms\n      bureauConfirms\n    }\n    places(authority: $authority) {\n      code\n      name\n      fullName\n    }\n  }\n"): typeof import('./graphql.ts').CaseRulesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MeasureRules($authority: ID!) {\n    hub {\n      today\n    }\n    measures(authority: $authority) {\n      measure {\n        code\n        label\n        labelEn\n      }\n      clauses {\n        ...CitedClause\n      }\n    }\n    acts {\n      id\n      title\n      titleEn\n      clauses {\n        clause\n        article\n        articleEn\n        label\n        labelEn\n      }\n    }\n  }\n"): typeof import('./graphql.ts').MeasureRulesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ComplaintFile on Complaint {\n    id\n    category\n    state\n    clause {\n      ...CitedClause\n    }\n    agency {\n      creditCode\n      name\n    }\n    about {\n      id\n      name\n      nameEn\n    }\n    place {\n      code\n      fullName\n    }\n    authority {\n      id\n      name\n      nameEn\n    }\n    occurredOn\n    receivedOn\n    text\n    contact\n    reply\n    suggestion\n    inspection\n    decidedBy\n    decidedAt\n    revision\n  }\n"): typeof import('./graphql.ts').ComplaintFileFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ComplaintPlaces {\n    jiangyin: places(authority: \"jiangyin\") {\n      code\n      fullName\n    }\n    changji: places(authority: \"changji\") {\n      code\n      fullName\n    }\n    suzhou: places(authority: \"suzhou\") {\n      code\n      fullName\n    }\n    hangjin: places(authority: \"hangjin\") {\n      code\n      fullName\n    }\n    huiji: places(authority: \"huiji\") {\n      code\n      fullName\n    }\n  }\n"): typeof import('./graphql.ts').ComplaintPlacesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FileComplaint($input: ComplaintInput!) {\n    fileComplaint(input: $input) {\n      receipt\n      authority {\n        name\n        nameEn\n      }\n    }\n  }\n"): typeof import('./graphql.ts').FileComplaintDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ComplaintStanding($receipt: String!) {\n    complaintStanding(receipt: $receipt) {\n      state\n      category\n      receivedOn\n      decidedAt\n      reply\n      authority {\n        name\n        nameEn\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ComplaintStandingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ComplaintList($state: ComplaintState, $subject: ID, $after: String) {\n    hub {\n      today\n    }\n    complaints(state: $state, subject: $subject, first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        ...ComplaintFile\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ComplaintListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ComplaintPage($id: ID!) {\n    hub {\n      today\n    }\n    complaint(id: $id) {\n      ...ComplaintFile\n    }\n  }\n"): typeof import('./graphql.ts').ComplaintPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideComplaint($input: DecideComplaintInput!) {\n    decideComplaint(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').DecideComplaintDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GradeOfAgency($creditCode: ID!) {\n    agency(creditCode: $creditCode) {\n      creditGrade {\n        cycle\n        band\n        score\n      }\n      starRating {\n        cycle\n        band\n        score\n      }\n    }\n  }\n"): typeof import('./graphql.ts').GradeOfAgencyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ServiceChoices {\n    hub {\n      today\n    }\n    serviceKinds {\n      code\n      name\n      nameEn\n      licensed\n    }\n    industries {\n      code\n      name\n      nameEn\n    }\n    contractSections {\n      code\n      name\n      nameEn\n    }\n    jiangyin: places(authority: \"jiangyin\") {\n      code\n      fullName\n    }\n    changji: places(authority: \"changji\") {\n      code\n      fullName\n    }\n    suzhou: places(authority: \"suzhou\") {\n      code\n      fullName\n    }\n    hangjin: places(authority: \"hangjin\") {\n      code\n      fullName\n    }\n    huiji: places(authority: \"huiji\") {\n      code\n      fullName\n    }\n    serviceTeam {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql.ts').ServiceChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignContract($enterprise: ID!, $terms: ContractTermsInput!, $reason: String, $renewedFrom: ID) {\n    signContract(enterprise: $enterprise, terms: $terms, reason: $reason, renewedFrom: $renewedFrom) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').SignContractDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendContract(\n    $id: ID!\n    $terms: ContractTermsInput!\n    $effectiveOn: Date!\n    $reason: String!\n    $revision: Int\n  ) {\n    amendContract(id: $id, terms: $terms, effectiveOn: $effectiveOn, reason: $reason, revision: $revision) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').AmendContractDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TerminateContract($id: ID!, $on: Date!, $reason: String!, $revision: Int) {\n    terminateContract(id: $id, on: $on, reason: $reason, revision: $revision) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').TerminateContractDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordCountyUpload($id: ID!, $on: Date!, $revision: Int) {\n    recordCountyUpload(id: $id, on: $on, revision: $revision) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').RecordCountyUploadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DisputeContract($id: ID!, $reason: String!) {\n    disputeContract(id: $id, reason: $reason) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').DisputeContractDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SettleContractDispute($id: ID!, $outcome: ContractDisputeOutcome!, $reason: String!) {\n    settleContractDispute(id: $id, outcome: $outcome, reason: $reason) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').SettleContractDisputeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawContractPaper($id: ID!, $attachment: ID!, $reason: String!, $revision: Int) {\n    withdrawContractPaper(id: $id, attachment: $attachment, reason: $reason, revision: $revision) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').WithdrawContractPaperDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AttachToContract($id: ID!, $attachments: [ID!]!) {\n    attachToContract(id: $id, attachments: $attachments) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').AttachToContractDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ContractFileLine on ContractFile {\n    id\n    number\n    agency {\n      creditCode\n      name\n    }\n    enterprise {\n      creditCode\n      name\n    }\n    signedOn\n    startsOn\n    endsOn\n    terminatedOn\n    inForceTo\n    visitsPerYear\n    industry {\n      code\n      name\n      nameEn\n    }\n    kinds {\n      code\n      name\n      nameEn\n      licensed\n    }\n    place {\n      code\n      fullName\n    }\n    countyUploadedOn\n    renewedFrom\n    renewedBy\n    revision\n  }\n"): typeof import('./graphql.ts').ContractFileLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ContractFileFull on ContractFile {\n    ...ContractFileLine\n    authority {\n      id\n      name\n      nameEn\n    }\n    contents\n    fee\n    leader\n    leaderName\n    sections {\n      code\n      name\n      nameEn\n      text\n      wantedBy {\n        ...CitedClause\n      }\n    }\n    entries {\n      version\n      kind\n      occurredOn\n      reason\n      endsOn\n      visitsPerYear\n      warnings {\n        code\n        message\n        messageEn\n        clause {\n          ...CitedClause\n        }\n      }\n    }\n    years {\n      from\n      to\n      visits\n      made\n      over\n    }\n    dispute {\n      reason\n      madeOn\n      outcome\n      settledOn\n      settledReason\n    }\n    contentCoverage {\n      number\n      agreed\n      years {\n        from\n        to\n        state\n        visits {\n          id\n          on\n        }\n      }\n    }\n    attachments {\n      id\n      name\n      bytes\n      digest\n      addedAt\n    }\n  }\n"): typeof import('./graphql.ts').ContractFileFullFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ContractFiles($inForceOn: Date, $agency: ID, $client: ID, $number: String, $after: String) {\n    hub {\n      today\n    }\n    contractFiles(\n      inForceOn: $inForceOn\n      agency: $agency\n      client: $client\n      number: $number\n      first: 20\n      after: $after\n    ) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        ...ContractFileLine\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ContractFilesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ContractFile($id: ID!) {\n    hub {\n      today\n    }\n    contractFile(id: $id) {\n      ...ContractFileFull\n    }\n  }\n"): typeof import('./graphql.ts').ContractFileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ClientsOfAgency($creditCode: ID!, $activeOn: Date, $after: String) {\n    hub {\n      today\n    }\n    agency(creditCode: $creditCode) {\n      serviceContracts(activeOn: $activeOn, first: 20, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        nodes {\n          ...ContractLine\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ClientsOfAgencyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AgenciesOfEnterprise($creditCode: ID!, $activeOn: Date, $after: String) {\n    hub {\n      today\n    }\n    enterprise(creditCode: $creditCode) {\n      serviceContracts(activeOn: $activeOn, first: 20, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        nodes {\n          ...ContractLine\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AgenciesOfEnterpriseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CreditCyclePage($cycle: Int!, $after: String) {\n    hub {\n      today\n    }\n    creditCycle(cycle: $cycle, first: 20, after: $after) {\n      cycle\n      from\n      to\n      noticeDays\n      published\n      receipts {\n        authority {\n          id\n          name\n          nameEn\n        }\n        missing\n        receivedOn\n        receivedBy\n      }\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        creditCode\n        name\n        score\n        band\n        findings\n        disputed\n        sheets {\n          id\n          authority {\n            id\n            name\n            nameEn\n          }\n          part\n          closedOn\n          closedBy\n        }\n        open {\n          authority {\n            id\n            name\n            nameEn\n          }\n          part\n        }\n        notice {\n          band\n          score\n          from\n          until\n          publishedOn\n          anew\n          anewEn\n        }\n        grade {\n          band\n          score\n          publishedOn\n        }\n        obstacles {\n          code\n          message\n          messageEn\n          clause\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CreditCyclePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseSheets($cycle: Int!, $part: CreditPart!, $agencies: [ID!]) {\n    done: closeSheets(cycle: $cycle, part: $part, agencies: $agencies) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').CloseSheetsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenSheet($id: ID!, $reason: String!) {\n    done: reopenSheet(id: $id, reason: $reason) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').ReopenSheetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnnounceResults($cycle: Int!, $agencies: [ID!]) {\n    done: announceResults(cycle: $cycle, agencies: $agencies) {\n      done\n      refused {\n        creditCode\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AnnounceResultsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishResults($cycle: Int!, $agencies: [ID!]) {\n    done: publishResults(cycle: $cycle, agencies: $agencies) {\n      done\n      refused {\n        creditCode\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PublishResultsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReceiveResults($cycle: Int!) {\n    done: receiveResults(cycle: $cycle)\n  }\n"): typeof import('./graphql.ts').ReceiveResultsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CreditStanding($creditCode: ID!, $cycle: Int!) {\n    hub {\n      today\n    }\n    agency(creditCode: $creditCode) {\n      creditCode\n      name\n      creditStanding(cycle: $cycle) {\n        band\n        score\n        openingScore\n        provisional\n        arithmetic\n        parts {\n          part\n          outOf\n          left\n          towns\n          arithmetic\n        }\n        buckets {\n          scorer\n          scorerName\n          part\n          active\n          arithmetic\n        }\n        deductions {\n          id\n          clause {\n            ...CitedClause\n          }\n          part\n          points\n          taken\n          balance\n          shortfall {\n            message\n            messageEn\n            clause {\n              ...CitedClause\n            }\n          }\n          occurredOn\n          scorerName\n          summary\n          disputed\n          ifFell {\n            score\n            band\n          }\n        }\n        directFindings {\n          id\n          clause {\n            ...CitedClause\n          }\n          occurredOn\n          scorerName\n          summary\n          disputed\n          ifFell {\n            score\n            band\n          }\n        }\n        ladder {\n          clause {\n            ...CitedClause\n          }\n          talks {\n            id\n            heldOn\n          }\n        }\n        notice {\n          from\n          until\n          publishedOn\n        }\n        openToObjection {\n          finding\n          until\n        }\n        lastChange {\n          at\n          kind\n          clause {\n            ...CitedClause\n          }\n        }\n        basis {\n          ...CitedClause\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CreditStandingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DueLine on DueItem {\n    id\n    kind\n    title\n    titleEn\n    subject {\n      kind\n      creditCode\n      name\n    }\n    authority {\n      id\n      name\n      nameEn\n    }\n    dueOn\n    daysLeft\n    counted\n    countedEn\n    provisional\n    clause {\n      ...CitedClause\n    }\n    waitingSince\n    whatNext\n    whatNextEn\n    mine\n    blockedBySeparation\n    target {\n      kind\n      id\n    }\n  }\n"): typeof import('./graphql.ts').DueLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EnforcementDue {\n    hub {\n      today\n    }\n    due: enforcementDue(first: 100) {\n      pageInfo {\n        hasNextPage\n      }\n      nodes {\n        ...DueLine\n      }\n    }\n  }\n"): typeof import('./graphql.ts').EnforcementDueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AgenciesDue {\n    hub {\n      today\n    }\n    due: agenciesDue(first: 100) {\n      pageInfo {\n        hasNextPage\n      }\n      nodes {\n        ...DueLine\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AgenciesDueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EnterprisesDue {\n    hub {\n      today\n    }\n    due: enterprisesDue(first: 100) {\n      pageInfo {\n        hasNextPage\n      }\n      nodes {\n        ...DueLine\n      }\n    }\n  }\n"): typeof import('./graphql.ts').EnterprisesDueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EnterpriseFile($creditCode: ID!, $on: Date) {\n    hub {\n      today\n    }\n    enterprise(creditCode: $creditCode) {\n      creditCode\n      name\n      address\n      industry\n      formerNames\n      otherNames\n      establishedOn\n      type\n      updatedOn\n      authority {\n        name\n        nameEn\n      }\n      region {\n        fullName\n      }\n      supervisionGrade(on: $on) {\n        band\n        strategy\n        strategyEn\n        reason\n        assessedOn\n        validTo\n        disputed\n        decidedBy {\n          name\n          nameEn\n        }\n        basis {\n          ...CitedClause\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').EnterpriseFileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FileBasicInformation($input: FileBasicInformationInput!) {\n    done: fileBasicInformation(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').FileBasicInformationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NotifyChanges($input: NotifyChangesInput!) {\n    done: notifyChanges(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').NotifyChangesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NotifyPractice($input: NotifyPracticeInput!) {\n    done: notifyPractice(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').NotifyPracticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NotifyProject($input: NotifyProjectInput!) {\n    done: notifyProject(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').NotifyProjectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptFiling($id: ID!) {\n    done: acceptFiling(id: $id) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').AcceptFilingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnFiling($id: ID!, $reason: String!) {\n    done: returnFiling(id: $id, reason: $reason) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').ReturnFilingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReceiptOfFiling on FilingReceipt {\n    id\n    number\n    code\n    authority {\n      id\n      name\n      nameEn\n    }\n    receivedAt\n    state\n    lookedAt\n    reason\n  }\n"): typeof import('./graphql.ts').ReceiptOfFilingFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClockOfFiling on FilingClock {\n    clause {\n      ...CitedClause\n    }\n    breach {\n      ...CitedClause\n    }\n    duty\n    dutyEn\n    due\n    counted\n    countedEn\n    provisional\n    on\n    late\n  }\n"): typeof import('./graphql.ts').ClockOfFilingFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FilingLine on Filing {\n    id\n    kind\n    filerName\n    creditCode\n    submittedAt\n    countedOn\n    late\n    amends\n    amendedBy\n    receipts {\n      ...ReceiptOfFiling\n    }\n  }\n"): typeof import('./graphql.ts').FilingLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FilingFile on Filing {\n    ...FilingLine\n    lines {\n      name\n      nameEn\n      value\n    }\n    clocks {\n      ...ClockOfFiling\n    }\n    outside {\n      name\n      nameEn\n    }\n    attachments {\n      id\n      name\n      purpose\n      bytes\n    }\n  }\n"): typeof import('./graphql.ts').FilingFileFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FilingList($kind: FilingKind, $after: String) {\n    hub {\n      today\n    }\n    filings(kind: $kind, first: 20, after: $after) {\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        ...FilingLine\n      }\n    }\n  }\n"): typeof import('./graphql.ts').FilingListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FilingPage($id: ID!) {\n    hub {\n      today\n    }\n    filing(id: $id) {\n      ...FilingFile\n    }\n  }\n"): typeof import('./graphql.ts').FilingPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FilingForm {\n    hub {\n      today\n    }\n    filingForm {\n      towns {\n        id\n        name\n        nameEn\n      }\n      places {\n        id\n        name\n        nameEn\n      }\n      industries {\n        code\n        name\n        nameEn\n        marked\n      }\n      serviceKinds {\n        code\n        name\n        nameEn\n        marked\n      }\n      changeSubjects {\n        code\n        name\n        nameEn\n      }\n      pledge\n      pledgeEn\n      filedOn\n      fileLacks\n      fileLacksEn\n      projects {\n        id\n        client\n        signedOn\n        startsOn\n        industry\n        kinds\n        place\n        clocks {\n          ...ClockOfFiling\n        }\n      }\n      untold {\n        id\n        subject\n        changedOn\n        after\n        clock {\n          ...ClockOfFiling\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').FilingFormDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReceiptCheck($number: String!, $code: String!) {\n    hub {\n      today\n    }\n    receipt(number: $number, code: $code) {\n      number\n      authority {\n        name\n        nameEn\n      }\n      kind\n      filerName\n      receivedAt\n    }\n  }\n"): typeof import('./graphql.ts').ReceiptCheckDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FindingLine on Finding {\n    id\n    subject {\n      ...NamedSubject\n    }\n    clause {\n      ...CitedClause\n    }\n    occurredOn\n    authority {\n      id\n      name\n      nameEn\n    }\n    state\n    disputed\n    summary\n    proposedAt\n  }\n"): typeof import('./graphql.ts').FindingLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FindingFile on Finding {\n    ...FindingLine\n    clause {\n      text\n      textEn\n    }\n    place {\n      fullName\n    }\n    part\n    violation\n    reason\n    spillConfirmed\n    proposedBy\n    decidedBy\n    decidedAt\n    decisionReason\n    revokedBy\n    revokedAt\n    revocationReason\n    suggestion\n    revision\n    changedAt\n  }\n"): typeof import('./graphql.ts').FindingFileFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindingList($state: FindingState, $subject: ID, $after: String) {\n    hub {\n      today\n    }\n    findings(state: $state, subject: $subject, first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        ...FindingLine\n      }\n    }\n  }\n"): typeof import('./graphql.ts').FindingListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindingPage($id: ID!) {\n    hub {\n      today\n    }\n    finding(id: $id) {\n      ...FindingFile\n    }\n  }\n"): typeof import('./graphql.ts').FindingPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeFinding($input: ProposeFindingInput!) {\n    proposeFinding(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').ProposeFindingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmFinding($id: ID!, $revision: Int!, $spillConfirmed: Boolean!) {\n    done: confirmFinding(id: $id, revision: $revision, spillConfirmed: $spillConfirmed) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').ConfirmFindingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DismissFinding($id: ID!, $revision: Int, $reason: String!) {\n    done: dismissFinding(id: $id, revision: $revision, reason: $reason) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').DismissFindingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DisputeFinding($id: ID!, $revision: Int) {\n    done: disputeFinding(id: $id, revision: $revision) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').DisputeFindingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpholdFinding($id: ID!, $revision: Int) {\n    done: upholdFinding(id: $id, revision: $revision) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').UpholdFindingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeFinding($id: ID!, $revision: Int, $reason: String!) {\n    done: revokeFinding(id: $id, revision: $revision, reason: $reason) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').RevokeFindingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CitedClause on Citation {\n    clause\n    article\n    articleEn\n    label\n    labelEn\n    act {\n      id\n      title\n      titleEn\n    }\n  }\n"): typeof import('./graphql.ts').CitedClauseFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NamedSubject on Subject {\n    __typename\n    ... on Agency {\n      creditCode\n      name\n      region {\n        fullName\n      }\n    }\n    ... on Enterprise {\n      creditCode\n      name\n      region {\n        fullName\n      }\n    }\n    ... on Expert {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql.ts').NamedSubjectFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NoticeLine on Notice {\n    id\n    kind\n    title\n    decidedOn\n    publishedAt\n    publicUntil\n    disputed\n    issuedBy {\n      name\n      nameEn\n    }\n    basis {\n      ...CitedClause\n    }\n  }\n"): typeof import('./graphql.ts').NoticeLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ListingEntry on Listing {\n    id\n    register\n    reason\n    documentNumber\n    decidedOn\n    from\n    until\n    disputed\n    decidedBy {\n      name\n      nameEn\n    }\n    notice {\n      id\n    }\n    basis {\n      ...CitedClause\n    }\n  }\n"): typeof import('./graphql.ts').ListingEntryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RestrictionEntry on Restriction {\n    id\n    measure\n    measureEn\n    area\n    from\n    until\n    disputed\n    listing {\n      register\n    }\n    decidedBy {\n      name\n      nameEn\n    }\n    basis {\n      ...CitedClause\n    }\n  }\n"): typeof import('./graphql.ts').RestrictionEntryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ContractLine on ServiceContract {\n    id\n    content\n    startsOn\n    endsOn\n    visitsPerYear\n    agency {\n      creditCode\n      name\n    }\n    enterprise {\n      creditCode\n      name\n      region {\n        fullName\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ContractLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HazardReportLine on HazardReport {\n    id\n    kind\n    hazard\n    visit\n    content\n    severity\n    foundOn\n    notifiedOn\n    evidence\n    directReason\n    number\n    reportedOn\n    outcome\n    answeredOn\n    agency {\n      creditCode\n      name\n    }\n    enterprise {\n      creditCode\n      name\n    }\n    authority {\n      id\n      name\n      nameEn\n    }\n  }\n"): typeof import('./graphql.ts').HazardReportLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HazardReportList($after: String, $open: Boolean!) {\n    hub {\n      today\n    }\n    hazardReports(first: 20, after: $after, open: $open) {\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        ...HazardReportLine\n      }\n    }\n  }\n"): typeof import('./graphql.ts').HazardReportListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NameOfAgency($creditCode: ID!) {\n    agency(creditCode: $creditCode) {\n      name\n    }\n  }\n"): typeof import('./graphql.ts').NameOfAgencyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NameOfEnterprise($creditCode: ID!) {\n    enterprise(creditCode: $creditCode) {\n      name\n    }\n  }\n"): typeof import('./graphql.ts').NameOfEnterpriseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HubInfo {\n    hub {\n      today\n      now\n      agencies\n      enterprises\n      notices\n    }\n  }\n"): typeof import('./graphql.ts').HubInfoDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ImportRunFacts on ImportRun {\n    id\n    register\n    authority {\n      id\n      name\n      nameEn\n    }\n    fileName\n    size\n    state\n    trial\n    fileKept\n    startedBy\n    startedAt\n    endedAt\n    figures {\n      rows\n      taken\n      registered\n      changed\n      unchanged\n      refused\n      warned\n      blank\n      townKnown\n      townLarger\n      townUnknown\n    }\n  }\n"): typeof import('./graphql.ts').ImportRunFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportRuns($after: String) {\n    importRuns(first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...ImportRunFacts\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ImportRunsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportRun($id: ID!, $refusedOnly: Boolean!, $after: String) {\n    importRun(id: $id) {\n      ...ImportRunFacts\n      sha256\n      sheet\n      unusedColumns\n      unreadSheets\n      refusals {\n        code\n        message\n        messageEn\n      }\n      reasons {\n        code\n        label\n        labelEn\n        refusal\n        rows\n      }\n      problems(refusedOnly: $refusedOnly, first: 50, after: $after) {\n        totalCount\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          sheet\n          row\n          column\n          result\n          code\n          message\n          messageEn\n          field\n          name\n          creditCode\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ImportRunDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartImport($input: StartImportInput!) {\n    startImport(input: $input) {\n      id\n      partSize\n      parts\n      received\n    }\n  }\n"): typeof import('./graphql.ts').StartImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UploadImportPart($id: ID!, $index: Int!, $content: String!) {\n    uploadImportPart(id: $id, index: $index, content: $content) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').UploadImportPartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FinishImport($id: ID!, $trial: Boolean!) {\n    finishImport(id: $id, trial: $trial) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').FinishImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelImport($id: ID!) {\n    cancelImport(id: $id)\n  }\n"): typeof import('./graphql.ts').CancelImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InspectionFile on Inspection {\n    id\n    kind\n    inspectedOn\n    unannounced\n    participants\n    enterprisePart\n    authority {\n      id\n      name\n      nameEn\n    }\n    enterprise {\n      creditCode\n      name\n    }\n    agencyParts {\n      outcome\n      note\n      agency {\n        creditCode\n        name\n      }\n    }\n    recordedBy\n    recordedAt\n  }\n"): typeof import('./graphql.ts').InspectionFileFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InspectionList($subject: ID, $after: String) {\n    hub {\n      today\n    }\n    inspections(subject: $subject, first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        ...InspectionFile\n      }\n    }\n  }\n"): typeof import('./graphql.ts').InspectionListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InspectionInFull($id: ID!) {\n    hub {\n      today\n    }\n    inspection(id: $id) {\n      ...InspectionFile\n    }\n  }\n"): typeof import('./graphql.ts').InspectionInFullDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordInspection($input: RecordInspectionInput!) {\n    recordInspection(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').RecordInspectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ServingAgencies($creditCode: ID!, $on: Date!) {\n    enterprise(creditCode: $creditCode) {\n      creditCode\n      name\n      serviceContracts(activeOn: $on, first: 100) {\n        nodes {\n          agency {\n            creditCode\n            name\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ServingAgenciesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TalkFile on Talk {\n    id\n    subject {\n      ...NamedSubject\n    }\n    authority {\n      id\n      name\n      nameEn\n    }\n    heldOn\n    topic\n    recordedBy\n    recordedAt\n    withdrawnBy\n    withdrawnAt\n    withdrawalReason\n  }\n"): typeof import('./graphql.ts').TalkFileFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EscalationFile on Escalation {\n    id\n    clause {\n      ...CitedClause\n    }\n    proposes\n    subject {\n      ...NamedSubject\n    }\n    authority {\n      id\n      name\n      nameEn\n    }\n    state\n    events {\n      id\n      on\n    }\n    proposedAt\n    decidedBy\n    decidedAt\n    decisionReason\n  }\n"): typeof import('./graphql.ts').EscalationFileFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TalkList($subject: ID, $after: String) {\n    hub {\n      today\n    }\n    talks(subject: $subject, first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        ...TalkFile\n      }\n    }\n  }\n"): typeof import('./graphql.ts').TalkListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EscalationList($state: EscalationState, $subject: ID, $after: String) {\n    hub {\n      today\n    }\n    escalations(state: $state, subject: $subject, first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        ...EscalationFile\n      }\n    }\n  }\n"): typeof import('./graphql.ts').EscalationListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordTalk($input: RecordTalkInput!) {\n    done: recordTalk(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').RecordTalkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawTalk($id: ID!, $reason: String!) {\n    done: withdrawTalk(id: $id, reason: $reason) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').WithdrawTalkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineEscalation($id: ID!, $reason: String!) {\n    done: declineEscalation(id: $id, reason: $reason) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').DeclineEscalationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ListingFile on ListingFile {\n    id\n    state\n    register\n    subject {\n      ...NamedSubject\n    }\n    authority {\n      id\n      name\n      nameEn\n    }\n    basis {\n      ...CitedClause\n    }\n    reason\n    documentNumber\n    decidedOn\n    from\n    until\n    disputed\n    proposedBy\n    proposedAt\n    decidedBy\n    decidedAt\n    decisionReason\n    liftedOn\n    liftingReason\n    revision\n    changedAt\n    transmittals {\n      recipient\n      kind\n      name\n      nameEn\n      clause {\n        ...CitedClause\n      }\n      sentOn\n      documentNumber\n      sentBy\n    }\n  }\n"): typeof import('./graphql.ts').ListingFileFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListingFileList($state: ListingState, $subject: ID, $after: String) {\n    hub {\n      today\n    }\n    listingFiles(state: $state, subject: $subject, first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        ...ListingFile\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ListingFileListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListingFilePage($id: ID!) {\n    hub {\n      today\n    }\n    listingFile(id: $id) {\n      ...ListingFile\n    }\n  }\n"): typeof import('./graphql.ts').ListingFilePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeListing($input: ProposeListingInput!) {\n    done: proposeListing(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').ProposeListingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideListing($id: ID!, $revision: Int!) {\n    done: decideListing(id: $id, revision: $revision) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').DecideListingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefuseListing($id: ID!, $revision: Int, $reason: String!) {\n    done: refuseListing(id: $id, revision: $revision, reason: $reason) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').RefuseListingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LiftListing($id: ID!, $revision: Int, $reason: String!) {\n    done: liftListing(id: $id, revision: $revision, reason: $reason) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').LiftListingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DisputeListing($id: ID!, $revision: Int) {\n    done: disputeListing(id: $id, revision: $revision) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').DisputeListingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpholdListing($id: ID!, $revision: Int) {\n    done: upholdListing(id: $id, revision: $revision) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').UpholdListingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordTransmittal($listing: ID!, $recipient: ID!, $sentOn: Date!, $documentNumber: String!) {\n    done: recordTransmittal(\n      listing: $listing\n      recipient: $recipient\n      sentOn: $sentOn\n      documentNumber: $documentNumber\n    ) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').RecordTransmittalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveMonthlyReport(\n    $month: String!\n    $revision: Int\n    $lines: [MonthlyLineInput!]!\n    $add: [ID!]!\n    $remove: [ID!]!\n  ) {\n    done: saveMonthlyReport(\n      input: { month: $month, revision: $revision, lines: $lines, add: $add, remove: $remove }\n    ) {\n      revision\n    }\n  }\n"): typeof import('./graphql.ts').SaveMonthlyReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReadMonthlyWorkbook($month: String!, $attachment: ID!) {\n    done: readMonthlyWorkbook(input: { month: $month, attachment: $attachment }) {\n      revision\n      notes\n    }\n  }\n"): typeof import('./graphql.ts').ReadMonthlyWorkbookDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitMonthlyReport($month: String!, $revision: Int) {\n    done: submitMonthlyReport(input: { month: $month, revision: $revision }) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').SubmitMonthlyReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectMonthlyReport($month: String!, $revision: Int, $reason: String!) {\n    done: correctMonthlyReport(input: { month: $month, revision: $revision, reason: $reason }) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').CorrectMonthlyReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MonthlyFiguresShown on MonthlyFigures {\n    servicesInWords\n    visits\n    hazards\n    majorHazards\n    rectified\n    advice\n    refusals\n    trainings\n    drills\n    contractNumber\n    note\n  }\n"): typeof import('./graphql.ts').MonthlyFiguresShownFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MonthlyTotalsShown on MonthlyTotals {\n    clients\n    visits\n    hazards\n    majorHazards\n    rectified\n    refusals\n    trainings\n    drills\n  }\n"): typeof import('./graphql.ts').MonthlyTotalsShownFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MonthlyLine on MonthlyReportLine {\n    contract\n    enterprise {\n      creditCode\n      name\n    }\n    town\n    townName\n    industry\n    startsOn\n    endsOn\n    visitsPerYear\n    change\n    corrected\n    reported {\n      ...MonthlyFiguresShown\n    }\n    recorded {\n      ...MonthlyFiguresShown\n    }\n  }\n"): typeof import('./graphql.ts').MonthlyLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MonthlyReportShown on MonthlyReport {\n    id\n    month\n    version\n    current\n    submittedAt\n    submittedName\n    dueOn\n    late\n    nil\n    reason\n    receipts {\n      authority\n      authorityName\n      number\n    }\n  }\n"): typeof import('./graphql.ts').MonthlyReportShownFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MonthlyDuty on MonthlyReportDuty {\n    id\n    month\n    dueOn\n    state\n    towns\n    submittedOn\n    version\n    nil\n    agency {\n      creditCode\n      name\n    }\n  }\n"): typeof import('./graphql.ts').MonthlyDutyFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MonthlyReportList($month: String, $handedIn: Boolean, $after: String) {\n    hub {\n      today\n    }\n    monthlyReports(month: $month, handedIn: $handedIn, first: 20, after: $after) {\n      nodes {\n        ...MonthlyDuty\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      towns {\n        town\n        name\n        agencies\n        totals {\n          ...MonthlyTotalsShown\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').MonthlyReportListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PreparedMonthlyReport($month: String!, $first: Int!, $after: String) {\n    hub {\n      today\n    }\n    prefillMonthlyReport(month: $month) {\n      month\n      dueOn\n      counted\n      countedEn\n      provisional\n      revision\n      submitted {\n        ...MonthlyReportShown\n        versions {\n          version\n          submittedAt\n          reason\n        }\n      }\n      recipients {\n        authority\n        authorityName\n      }\n      totals {\n        ...MonthlyTotalsShown\n      }\n      addable {\n        contract\n        enterprise {\n          creditCode\n          name\n        }\n        townName\n        number\n        endedOn\n      }\n      lines(first: $first, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        nodes {\n          ...MonthlyLine\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PreparedMonthlyReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OneMonthlyReport($agency: ID!, $month: String!, $version: Int, $after: String) {\n    hub {\n      today\n    }\n    monthlyReport(agency: $agency, month: $month, version: $version) {\n      ...MonthlyReportShown\n      agency {\n        creditCode\n        name\n      }\n      totals {\n        ...MonthlyTotalsShown\n      }\n      versions {\n        version\n        current\n        submittedAt\n        reason\n      }\n      lines(first: 50, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        nodes {\n          ...MonthlyLine\n          present {\n            ...MonthlyFiguresShown\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').OneMonthlyReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MonthlyWorkbookFile($month: String!, $names: [ClientNameInput!]!) {\n    monthlyWorkbook(month: $month, names: $names) {\n      fileName\n      content\n    }\n  }\n"): typeof import('./graphql.ts').MonthlyWorkbookFileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NoticeFileLine on NoticeFile {\n    id\n    state\n    kind\n    title\n    disputed\n    decidedOn\n    publicUntil\n    draftedAt\n    issuedBy {\n      id\n      name\n      nameEn\n    }\n    subjects {\n      ...NamedSubject\n    }\n  }\n"): typeof import('./graphql.ts').NoticeFileLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NoticeFile on NoticeFile {\n    ...NoticeFileLine\n    body\n    documentNumber\n    severity\n    naming\n    namingReason\n    basis {\n      ...CitedClause\n    }\n    measures {\n      code\n      label\n      labelEn\n    }\n    priorNotice {\n      servedOn\n      document\n    }\n    escalation\n    draftedBy\n    amenders\n    approvedBy\n    approvedAt\n    publishedBy\n    publishedAt\n    withdrawnBy\n    withdrawnAt\n    withdrawalReason\n    returnedBy\n    returnedAt\n    returnReason\n    revision\n    changedAt\n    obstacles {\n      code\n      message\n      messageEn\n      field\n      clause\n    }\n    warnings {\n      code\n      message\n      messageEn\n      field\n      clause\n    }\n  }\n"): typeof import('./graphql.ts').NoticeFileFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NoticeFileList($state: NoticeState, $subject: ID, $after: String) {\n    hub {\n      today\n    }\n    noticeFiles(state: $state, subject: $subject, first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        ...NoticeFileLine\n        obstacles {\n          code\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').NoticeFileListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NoticeFilePage($id: ID!) {\n    hub {\n      today\n      now\n    }\n    noticeFile(id: $id) {\n      ...NoticeFile\n    }\n  }\n"): typeof import('./graphql.ts').NoticeFilePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DraftNotice($input: DraftNoticeInput!) {\n    done: draftNotice(input: $input) {\n      id\n      obstacles {\n        code\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DraftNoticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendNotice($id: ID!, $revision: Int!, $input: DraftNoticeInput!) {\n    done: amendNotice(id: $id, revision: $revision, input: $input) {\n      id\n      obstacles {\n        code\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AmendNoticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveNotice($id: ID!, $revision: Int!) {\n    done: approveNotice(id: $id, revision: $revision) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').ApproveNoticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnNotice($id: ID!, $revision: Int, $reason: String!) {\n    done: returnNotice(id: $id, revision: $revision, reason: $reason) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').ReturnNoticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishNotice($id: ID!, $revision: Int!) {\n    done: publishNotice(id: $id, revision: $revision) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').PublishNoticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawNotice($id: ID!, $revision: Int, $reason: String!) {\n    done: withdrawNotice(id: $id, revision: $revision, reason: $reason) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').WithdrawNoticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DisputeNotice($id: ID!, $revision: Int) {\n    done: disputeNotice(id: $id, revision: $revision) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').DisputeNoticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpholdNotice($id: ID!, $revision: Int) {\n    done: upholdNotice(id: $id, revision: $revision) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').UpholdNoticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NoticePage($id: ID!) {\n    hub {\n      today\n    }\n    notice(id: $id) {\n      ...NoticeLine\n      body\n      documentNumber\n      severity\n      naming\n      measures {\n        code\n        label\n        labelEn\n      }\n      subjects {\n        ...NamedSubject\n      }\n    }\n  }\n"): typeof import('./graphql.ts').NoticePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NoticeList($kind: NoticeKind, $region: ID, $after: String) {\n    hub {\n      today\n    }\n    notices(kind: $kind, region: $region, first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        ...NoticeLine\n      }\n    }\n  }\n"): typeof import('./graphql.ts').NoticeListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ObjectionLine on Objection {\n    id\n    finding\n    subject {\n      ...NamedSubject\n    }\n    authority {\n      id\n      name\n      nameEn\n    }\n    clause {\n      ...CitedClause\n    }\n    occurredOn\n    summary\n    state\n    madeAt\n  }\n"): typeof import('./graphql.ts').ObjectionLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ObjectionFile on Objection {\n    ...ObjectionLine\n    clause {\n      text\n      textEn\n    }\n    grounds\n    documents\n    until\n    decidedAt\n    reasons\n    decidedBy\n    finders\n    revision\n  }\n"): typeof import('./graphql.ts').ObjectionFileFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ObjectionList($state: ObjectionState, $subject: ID, $after: String) {\n    hub {\n      today\n    }\n    objections(state: $state, subject: $subject, first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        ...ObjectionLine\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ObjectionListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ObjectionPage($id: ID!) {\n    hub {\n      today\n    }\n    objection(id: $id) {\n      ...ObjectionFile\n    }\n  }\n"): typeof import('./graphql.ts').ObjectionPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ObjectToFinding($finding: ID!, $grounds: String!, $documents: [ID!]!) {\n    done: objectToFinding(finding: $finding, grounds: $grounds, documents: $documents) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').ObjectToFindingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideObjection($id: ID!, $revision: Int!, $upheld: Boolean!, $reason: String!) {\n    done: decideObjection(id: $id, revision: $revision, upheld: $upheld, reason: $reason) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').DecideObjectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindingsOpenToObjection {\n    hub {\n      today\n    }\n    findingsOpenToObjection(first: 100) {\n      nodes {\n        id\n        clause {\n          ...CitedClause\n        }\n        occurredOn\n        summary\n        authority {\n          name\n          nameEn\n        }\n        until\n      }\n    }\n  }\n"): typeof import('./graphql.ts').FindingsOpenToObjectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonFileInFull on PersonFile {\n    id\n    holderKind\n    holder\n    version\n    identityMasked\n    name\n    sex\n    education\n    major\n    title\n    titleIndustries {\n      code\n      name\n      nameEn\n    }\n    disciplines\n    safetyYears {\n      industry {\n        code\n        name\n        nameEn\n      }\n      years\n    }\n    employedOn\n    contractOn\n    insuredFrom\n    fullTime\n    leftOn\n    elsewhereConfirmed\n    certificates {\n      id\n      kind\n      level\n      number\n      validFrom\n      validTo\n      issuedBy\n      attachment\n      valid\n      endedOn\n      endedReason\n    }\n  }\n"): typeof import('./graphql.ts').PersonFileInFullFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PeopleOf($holder: ID!, $state: PersonState, $after: String) {\n    hub {\n      today\n    }\n    personFiles(holder: $holder, state: $state, first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        ...PersonFileInFull\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PeopleOfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PersonOf($id: ID!) {\n    hub {\n      today\n    }\n    personFile(id: $id) {\n      ...PersonFileInFull\n      trainings(first: 100) {\n        id\n        heldOn\n        topic\n        hours\n        trainer\n        passed\n      }\n      changes {\n        version\n        deed\n        changedOn\n        changed\n        reason\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PersonOfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddPractitioner($identityNumber: IdentityNumber!, $input: PersonInput!, $confirmed: Boolean!) {\n    done: addPractitioner(identityNumber: $identityNumber, input: $input, elsewhereConfirmed: $confirmed) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').AddPractitionerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectPractitioner(\n    $id: ID!\n    $version: Int!\n    $input: PersonInput!\n    $identityNumber: IdentityNumber\n    $changedOn: Date\n    $confirmed: Boolean!\n  ) {\n    done: correctPractitioner(\n      id: $id\n      version: $version\n      input: $input\n      identityNumber: $identityNumber\n      changedOn: $changedOn\n      elsewhereConfirmed: $confirmed\n    ) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').CorrectPractitionerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkLeft($id: ID!, $version: Int!, $leftOn: Date!) {\n    done: markPractitionerLeft(id: $id, version: $version, leftOn: $leftOn) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').MarkLeftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddCertificate($person: ID!, $version: Int!, $input: PersonCertificateInput!) {\n    done: addPersonCertificate(person: $person, version: $version, input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').AddCertificateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndCertificate($person: ID!, $version: Int!, $certificate: ID!, $on: Date!, $reason: String!) {\n    done: endPersonCertificate(\n      person: $person\n      version: $version\n      certificate: $certificate\n      on: $on\n      reason: $reason\n    ) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').EndCertificateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordTraining($input: TrainingInput!) {\n    done: recordTraining(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').RecordTrainingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation KeepExpertFile($version: Int!, $identityNumber: IdentityNumber, $input: PersonInput!) {\n    done: keepExpertFile(version: $version, identityNumber: $identityNumber, input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').KeepExpertFileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenProject($input: OpenProjectInput!) {\n    openProject(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').OpenProjectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordProjectEntry(\n    $id: ID!\n    $list: ID!\n    $item: ID\n    $values: [ProjectValueInput!]!\n    $withdrawn: String\n    $revision: Int\n  ) {\n    recordProjectEntry(\n      id: $id\n      list: $list\n      item: $item\n      values: $values\n      withdrawn: $withdrawn\n      revision: $revision\n    ) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').RecordProjectEntryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LinkProjectContract($id: ID!, $contract: ID!, $revision: Int) {\n    linkProjectContract(id: $id, contract: $contract, revision: $revision) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').LinkProjectContractDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdvanceProject($id: ID!, $revision: Int) {\n    advanceProject(id: $id, revision: $revision) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').AdvanceProjectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GiveUpProject($id: ID!, $reason: String!, $revision: Int) {\n    giveUpProject(id: $id, reason: $reason, revision: $revision) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').GiveUpProjectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DraftReport($project: ID!, $title: String!, $number: String!, $draftedOn: Date!, $revision: Int) {\n    draftReport(\n      project: $project\n      title: $title\n      number: $number\n      draftedOn: $draftedOn\n      revision: $revision\n    ) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').DraftReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviewReport($report: ID!, $reviewedOn: Date!, $passed: Boolean!, $opinion: String!) {\n    reviewReport(report: $report, reviewedOn: $reviewedOn, passed: $passed, opinion: $opinion) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').ReviewReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IssueReport($report: ID!, $on: Date!) {\n    issueReport(report: $report, on: $on) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').IssueReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AttachToProject($id: ID!, $attachments: [ID!]!) {\n    attachToProject(id: $id, attachments: $attachments) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').AttachToProjectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProjectFileLine on ProjectFile {\n    id\n    title\n    state\n    acceptedOn\n    closedOn\n    kind {\n      code\n      name\n      nameEn\n      licensed\n    }\n    agency {\n      creditCode\n      name\n    }\n    client {\n      creditCode\n      name\n    }\n    place {\n      fullName\n    }\n    revision\n  }\n"): typeof import('./graphql.ts').ProjectFileLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProjectFileFull on ProjectFile {\n    ...ProjectFileLine\n    industry {\n      name\n      nameEn\n    }\n    authority {\n      id\n      name\n      nameEn\n    }\n    leaderName\n    visitsAgreed\n    visitsMade\n    contract {\n      id\n      signedOn\n      startsOn\n      endsOn\n      inForceTo\n      visitsPerYear\n      attachments {\n        id\n        name\n        bytes\n        digest\n        addedAt\n      }\n    }\n    steps {\n      code\n      name\n      nameEn\n      clause {\n        ...CitedClause\n      }\n      done\n      passedOver\n      missing {\n        code\n        message\n        messageEn\n        field\n        clause {\n          ...CitedClause\n        }\n      }\n    }\n    lists {\n      code\n      name\n      nameEn\n      clause {\n        ...CitedClause\n      }\n      step\n      fixed\n      open\n      fields {\n        code\n        name\n        nameEn\n        type\n        optional\n      }\n      items {\n        code\n        name\n        nameEn\n        record {\n          item\n          version\n          recordedAt\n          values {\n            field\n            values\n            shown\n          }\n        }\n      }\n    }\n    reports {\n      id\n      title\n      number\n      draftedOn\n      issuedOn\n      reviews {\n        attempt\n        reviewedOn\n        passed\n        opinion\n      }\n    }\n    attachments {\n      id\n      name\n      bytes\n      digest\n      addedAt\n    }\n  }\n"): typeof import('./graphql.ts').ProjectFileFullFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Projects($state: ProjectState, $contract: ID, $after: String) {\n    hub {\n      today\n    }\n    projects(state: $state, contract: $contract, first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        ...ProjectFileLine\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ProjectsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Project($id: ID!) {\n    hub {\n      today\n    }\n    project(id: $id) {\n      ...ProjectFileFull\n    }\n  }\n"): typeof import('./graphql.ts').ProjectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProjectForArchive($id: ID!) {\n    hub {\n      today\n    }\n    project(id: $id) {\n      ...ProjectFileFull\n      visits {\n        id\n        on\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ProjectForArchiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AgencyStaff on Agency {\n    qualifications {\n      id\n      type\n      number\n      kinds {\n        code\n        name\n        nameEn\n      }\n      industries {\n        code\n        name\n        nameEn\n      }\n      validFrom\n      validTo\n      issuedBy\n      valid\n      measures {\n        kind\n        from\n        to\n        reason\n      }\n    }\n    regionalFiling {\n      id\n      filedOn\n      number\n    }\n    practitioners(first: 50, after: $people) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        id\n        name\n        certificates {\n          kind\n          number\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AgencyStaffFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AgencyFit on AgencyFit {\n    fits\n    on\n    reasons {\n      met\n      text\n      textEn\n      clause {\n        ...CitedClause\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AgencyFitFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StaffOfAgency($creditCode: ID!, $people: String) {\n    hub {\n      today\n    }\n    agency(creditCode: $creditCode) {\n      ...AgencyStaff\n    }\n  }\n"): typeof import('./graphql.ts').StaffOfAgencyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FitOfAgency($creditCode: ID!, $kind: ID!, $industry: ID!, $place: ID, $on: Date) {\n    hub {\n      today\n    }\n    agency(creditCode: $creditCode) {\n      fits(kind: $kind, industry: $industry, place: $place, on: $on) {\n        ...AgencyFit\n      }\n    }\n  }\n"): typeof import('./graphql.ts').FitOfAgencyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddQualification($input: QualificationInput!) {\n    done: addQualification(input: $input)\n  }\n"): typeof import('./graphql.ts').AddQualificationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawQualification($id: ID!, $reason: String!) {\n    done: withdrawQualification(id: $id, reason: $reason)\n  }\n"): typeof import('./graphql.ts').WithdrawQualificationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MeasureQualification(\n    $id: ID!\n    $kind: QualificationMeasureKind!\n    $from: Date!\n    $to: Date\n    $reason: String!\n  ) {\n    done: measureQualification(id: $id, kind: $kind, from: $from, to: $to, reason: $reason)\n  }\n"): typeof import('./graphql.ts').MeasureQualificationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LiftSuspension($id: ID!, $on: Date!) {\n    done: liftSuspension(id: $id, on: $on)\n  }\n"): typeof import('./graphql.ts').LiftSuspensionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordRegionalFiling($filedOn: Date!, $number: String!, $attachment: ID) {\n    done: recordRegionalFiling(filedOn: $filedOn, number: $number, attachment: $attachment)\n  }\n"): typeof import('./graphql.ts').RecordRegionalFilingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DifferenceInFull on NationalDifference {\n    id\n    local {\n      ...CitedClause\n    }\n    national {\n      ...CitedClause\n    }\n    difference\n    differenceEn\n    handling\n    handlingEn\n    precedence {\n      ...CitedClause\n    }\n  }\n"): typeof import('./graphql.ts').DifferenceInFullFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ActList {\n    hub {\n      today\n    }\n    acts {\n      id\n      title\n      titleEn\n      issuedBy\n      issuedByEn\n      number\n      effectiveFrom\n      effectiveTo\n      status\n    }\n  }\n"): typeof import('./graphql.ts').ActListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ActPage($id: ID!) {\n    hub {\n      today\n    }\n    act(id: $id) {\n      id\n      title\n      titleEn\n      issuedBy\n      issuedByEn\n      number\n      sourceUrl\n      effectiveFrom\n      effectiveTo\n      status\n      confirmed\n      note\n      noteEn\n      replacedBy {\n        id\n        title\n        titleEn\n      }\n      clauses {\n        clause\n        article\n        articleEn\n        label\n        labelEn\n        openQuestions {\n          id\n        }\n        differences {\n          ...DifferenceInFull\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ActPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ClausePage($id: ID!) {\n    hub {\n      today\n    }\n    clause(id: $id) {\n      clause\n      article\n      articleEn\n      label\n      labelEn\n      confirmed\n      text\n      textEn\n      openQuestions {\n        id\n        question\n        questionEn\n        reading\n        readingEn\n        setting\n      }\n      differences {\n        ...DifferenceInFull\n      }\n      act {\n        id\n        title\n        titleEn\n        issuedBy\n        issuedByEn\n        number\n        sourceUrl\n        effectiveFrom\n        effectiveTo\n        status\n        confirmed\n        note\n        noteEn\n        clauses {\n          clause\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ClausePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ResultNotices {\n    hub {\n      today\n    }\n    resultNotices {\n      cycle\n      from\n      until\n      agencies\n      counted\n      countedEn\n      authority {\n        name\n        nameEn\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ResultNoticesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AnnouncedResults($cycle: Int!, $from: Date!, $after: String) {\n    hub {\n      today\n    }\n    creditNotices(cycle: $cycle, from: $from, first: 50, after: $after) {\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        creditCode\n        name\n        band\n        score\n        disputed\n        anew\n        anewEn\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AnnouncedResultsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AnnouncedAccountPage($creditCode: ID!, $cycle: Int!) {\n    hub {\n      today\n    }\n    creditNotice(creditCode: $creditCode, cycle: $cycle) {\n      creditCode\n      name\n      cycle\n      band\n      score\n      from\n      until\n      disputed\n      anew\n      anewEn\n      counted\n      countedEn\n      account {\n        openingScore\n        arithmetic\n        parts {\n          part\n          outOf\n          left\n          towns\n          arithmetic\n        }\n        buckets {\n          scorer\n          scorerName\n          part\n          active\n          arithmetic\n        }\n        deductions {\n          id\n          clause {\n            ...CitedClause\n          }\n          part\n          points\n          taken\n          balance\n          shortfall {\n            message\n            messageEn\n            clause {\n              ...CitedClause\n            }\n          }\n          occurredOn\n          scorerName\n          summary\n          disputed\n          ifFell {\n            score\n            band\n          }\n        }\n        directFindings {\n          id\n          clause {\n            ...CitedClause\n          }\n          occurredOn\n          scorerName\n          summary\n          disputed\n          ifFell {\n            score\n            band\n          }\n        }\n        basis {\n          ...CitedClause\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AnnouncedAccountPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RiskPointFacts on RiskPoint {\n    id\n    version\n    workshop\n    name\n    level\n    colour\n    consequence\n    measures\n    responsiblePost\n    identifiedOn\n    cardOn\n    reportedAt\n  }\n"): typeof import('./graphql.ts').RiskPointFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SafetyRecord($creditCode: ID!) {\n    hub {\n      today\n    }\n    safetyRecord(creditCode: $creditCode) {\n      risks {\n        ...RiskPointFacts\n      }\n      reviews {\n        id\n        reviewedOn\n        note\n      }\n      maps {\n        place\n        postedOn\n      }\n      duties {\n        code\n        words\n        wordsEn\n        dueOn\n      }\n      drills {\n        id\n        kind\n        heldOn\n        plan\n        participants\n        evaluation\n        planChanges\n      }\n      drillDuties {\n        kind\n        from\n        dueOn\n        held\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SafetyRecordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportedRisks($after: String) {\n    hub {\n      today\n    }\n    reportedRisks(first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        ...RiskPointFacts\n        enterprise {\n          creditCode\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ReportedRisksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddRiskPoint($input: RiskPointInput!) {\n    addRiskPoint(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').AddRiskPointDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendRiskPoint($id: ID!, $version: Int!, $input: RiskPointInput!) {\n    amendRiskPoint(id: $id, version: $version, input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').AmendRiskPointDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportRiskPoint($id: ID!, $version: Int!) {\n    reportRiskPoint(id: $id, version: $version) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').ReportRiskPointDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndRiskPoint($id: ID!, $version: Int!, $endedOn: Date!) {\n    endRiskPoint(id: $id, version: $version, endedOn: $endedOn) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').EndRiskPointDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordRiskReview($reviewedOn: Date!, $note: String!) {\n    recordRiskReview(reviewedOn: $reviewedOn, note: $note)\n  }\n"): typeof import('./graphql.ts').RecordRiskReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordRiskMap($place: String!, $postedOn: Date!) {\n    recordRiskMap(place: $place, postedOn: $postedOn)\n  }\n"): typeof import('./graphql.ts').RecordRiskMapDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordDrill($input: DrillInput!) {\n    recordDrill(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').RecordDrillDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SearchPage($text: String!, $kinds: [SubjectKind!], $region: ID, $after: String) {\n    hub {\n      today\n    }\n    search(text: $text, kinds: $kinds, region: $region, first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        matchedBy\n        subject {\n          ...NamedSubject\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SearchPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SpotCheckLine on SpotCheckPlan {\n    id\n    year\n    number\n    scope\n    authority {\n      id\n      name\n      nameEn\n    }\n  }\n"): typeof import('./graphql.ts').SpotCheckLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SpotCheckFile on SpotCheckPlan {\n    ...SpotCheckLine\n    madeBy\n    madeAt\n    draws {\n      id\n      drawnOn\n      seed\n      pool\n      participants\n      drawnBy\n      targets {\n        agency {\n          creditCode\n          name\n        }\n        inspection\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SpotCheckFileFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SpotCheckList($after: String) {\n    hub {\n      today\n    }\n    spotCheckPlans(first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        ...SpotCheckLine\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SpotCheckListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SpotCheckPage($id: ID!) {\n    hub {\n      today\n    }\n    spotCheckPlan(id: $id) {\n      ...SpotCheckFile\n    }\n  }\n"): typeof import('./graphql.ts').SpotCheckPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlanSpotChecks($year: Int!, $number: Int!, $scope: String!) {\n    done: planSpotChecks(year: $year, number: $number, scope: $scope) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').PlanSpotChecksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DrawSpotChecks($plan: ID!, $number: Int!, $participants: String) {\n    done: drawSpotChecks(plan: $plan, number: $number, participants: $participants) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').DrawSpotChecksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LinkSpotCheck($draw: ID!, $agency: ID!, $inspection: ID!) {\n    done: linkSpotCheck(draw: $draw, agency: $agency, inspection: $inspection) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').LinkSpotCheckDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AgencyStanding($creditCode: ID!, $on: Date, $after: String) {\n    hub {\n      today\n    }\n    agency(creditCode: $creditCode) {\n      notices(first: 20, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        nodes {\n          ...NoticeLine\n        }\n      }\n      listings(on: $on) {\n        ...ListingEntry\n      }\n      restrictions(on: $on) {\n        ...RestrictionEntry\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AgencyStandingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EnterpriseStanding($creditCode: ID!, $on: Date, $after: String) {\n    hub {\n      today\n    }\n    enterprise(creditCode: $creditCode) {\n      notices(first: 20, after: $after) {\n        totalCount\n        pageInfo {\n          endCursor\n          hasNextPage\n        }\n        nodes {\n          ...NoticeLine\n        }\n      }\n      listings(on: $on) {\n        ...ListingEntry\n      }\n      restrictions(on: $on) {\n        ...RestrictionEntry\n      }\n    }\n  }\n"): typeof import('./graphql.ts').EnterpriseStandingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation ApplyForStars($input: ApplyForStarsInput!) {\n      applyForStars(input: $input) {\n        id\n      }\n    }\n  "): typeof import('./graphql.ts').ApplyForStarsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation ResubmitStars($input: ResubmitStarApplicationInput!) {\n      resubmitStarApplication(input: $input) {\n        id\n      }\n    }\n  "): typeof import('./graphql.ts').ResubmitStarsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation WithdrawStars($id: ID!, $revision: Int) {\n      withdrawStarApplication(id: $id, revision: $revision) {\n        id\n      }\n    }\n  "): typeof import('./graphql.ts').WithdrawStarsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation ObjectToStars($id: ID!, $rule: ID!, $grounds: String!) {\n      objectToStars(id: $id, rule: $rule, grounds: $grounds) {\n        id\n      }\n    }\n  "): typeof import('./graphql.ts').ObjectToStarsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation AcceptStars($id: ID!, $revision: Int) {\n      acceptStarApplication(id: $id, revision: $revision) {\n        id\n      }\n    }\n  "): typeof import('./graphql.ts').AcceptStarsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation FinishStarReview($id: ID!, $revision: Int) {\n      finishStarReview(id: $id, revision: $revision) {\n        id\n      }\n    }\n  "): typeof import('./graphql.ts').FinishStarReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation ApproveStarReview($id: ID!, $revision: Int) {\n      approveStarReview(id: $id, revision: $revision) {\n        id\n      }\n    }\n  "): typeof import('./graphql.ts').ApproveStarReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation AnnounceStars($id: ID!, $revision: Int) {\n      announceStars(id: $id, revision: $revision) {\n        id\n      }\n    }\n  "): typeof import('./graphql.ts').AnnounceStarsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation GradeStars($id: ID!, $revision: Int) {\n      gradeStars(id: $id, revision: $revision) {\n        id\n      }\n    }\n  "): typeof import('./graphql.ts').GradeStarsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation PublishStars($id: ID!, $revision: Int) {\n      publishStars(id: $id, revision: $revision) {\n        id\n      }\n    }\n  "): typeof import('./graphql.ts').PublishStarsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation ReturnStars($id: ID!, $reason: String!, $revision: Int) {\n      returnStarApplication(id: $id, reason: $reason, revision: $revision) {\n        id\n      }\n    }\n  "): typeof import('./graphql.ts').ReturnStarsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation RefuseStars($id: ID!, $reason: String!, $revision: Int) {\n      refuseStarApplication(id: $id, reason: $reason, revision: $revision) {\n        id\n      }\n    }\n  "): typeof import('./graphql.ts').RefuseStarsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation ReturnStarReview($id: ID!, $reason: String!, $revision: Int) {\n      returnStarReview(id: $id, reason: $reason, revision: $revision) {\n        id\n      }\n    }\n  "): typeof import('./graphql.ts').ReturnStarReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation ReturnStarGrading($id: ID!, $reason: String!, $revision: Int) {\n      returnStarGrading(id: $id, reason: $reason, revision: $revision) {\n        id\n      }\n    }\n  "): typeof import('./graphql.ts').ReturnStarGradingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation AddStarLine($input: AddStarLineInput!) {\n      addStarLine(input: $input) {\n        id\n      }\n    }\n  "): typeof import('./graphql.ts').AddStarLineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation RemoveStarLine($id: ID!, $line: ID!, $reason: String!) {\n      removeStarLine(id: $id, line: $line, reason: $reason) {\n        id\n      }\n    }\n  "): typeof import('./graphql.ts').RemoveStarLineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation SendStarSurvey($input: SendStarSurveyInput!) {\n      sendStarSurvey(input: $input) {\n        expiresOn\n      }\n    }\n  "): typeof import('./graphql.ts').SendStarSurveyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation RecordStarObjection($id: ID!, $rule: ID!, $grounds: String!) {\n      recordStarObjection(id: $id, rule: $rule, grounds: $grounds) {\n        id\n      }\n    }\n  "): typeof import('./graphql.ts').RecordStarObjectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation DecideStarObjection($input: DecideStarObjectionInput!) {\n      decideStarObjection(input: $input) {\n        id\n      }\n    }\n  "): typeof import('./graphql.ts').DecideStarObjectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation SetStarSettings($input: StarSettingsInput!) {\n      setStarSettings(input: $input) {\n        opensOn\n      }\n    }\n  "): typeof import('./graphql.ts').SetStarSettingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation OpenStarReview($input: OpenStarReviewInput!) {\n      openStarReview(input: $input) {\n        id\n      }\n    }\n  "): typeof import('./graphql.ts').OpenStarReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation DecideStarReview($input: DecideStarReviewInput!) {\n      decideStarReview(input: $input) {\n        id\n      }\n    }\n  "): typeof import('./graphql.ts').DecideStarReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StarResult on StarAssessment {\n    band\n    score\n    vetoes {\n      ...CitedClause\n    }\n    items {\n      id\n      label\n      labelEn\n      max\n      lost\n      score\n      arithmetic\n      additions {\n        rule\n        label\n        labelEn\n        points\n      }\n      deductions {\n        rule\n        label\n        labelEn\n        count\n        points\n      }\n    }\n    basis {\n      ...CitedClause\n    }\n  }\n"): typeof import('./graphql.ts').StarResultFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StarApplicationFile on StarApplication {\n    id\n    cycle\n    state\n    step\n    appliedOn\n    statement\n    reason\n    revision\n    agency {\n      creditCode\n      name\n    }\n    authority {\n      id\n      name\n      nameEn\n    }\n    declared {\n      rule\n      count\n      note\n    }\n    documents {\n      id\n      name\n    }\n    announcement {\n      on\n      until\n      counted\n      countedEn\n      provisional\n    }\n    account {\n      ...StarResult\n    }\n    steps {\n      id\n      deed\n      step\n      on\n      note\n    }\n    lines {\n      id\n      rule\n      count\n      note\n      source\n      seenOn\n    }\n    objections {\n      id\n      raisedFor\n      rule\n      grounds\n      raisedOn\n      state\n      countAfter\n      reason\n      decidedOn\n    }\n  }\n"): typeof import('./graphql.ts').StarApplicationFileFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StarApplicationPage($id: ID!) {\n    hub {\n      today\n    }\n    starApplication(id: $id) {\n      ...StarApplicationFile\n      standing {\n        account {\n          ...StarResult\n        }\n        problems {\n          code\n          message\n          messageEn\n        }\n      }\n      proposals {\n        rule\n        count\n        evidence\n        evidenceEn\n      }\n      survey {\n        enterprises\n        requests {\n          id\n          audience\n          addressee\n          sentOn\n          expiresOn\n        }\n        groups {\n          audience\n          answers\n          mean\n          remarks\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StarApplicationPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnStars {\n    hub {\n      today\n    }\n    starEligibility {\n      cycle\n      authority {\n        name\n        nameEn\n      }\n      settings {\n        opensOn\n        closesOn\n        announcementDays\n        ownChoice\n      }\n      problems {\n        code\n        message\n        messageEn\n        basis {\n          ...CitedClause\n        }\n      }\n    }\n    starApplications(first: 20) {\n      nodes {\n        ...StarApplicationFile\n      }\n    }\n  }\n"): typeof import('./graphql.ts').OwnStarsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StarApplicationList($state: StarApplicationState, $after: String) {\n    starApplications(state: $state, first: 20, after: $after) {\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        id\n        cycle\n        state\n        step\n        appliedOn\n        agency {\n          creditCode\n          name\n        }\n        authority {\n          name\n          nameEn\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StarApplicationListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StarReviewList($after: String) {\n    hub {\n      today\n    }\n    starReviews(first: 20, after: $after) {\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        id\n        cycle\n        cause\n        occurredOn\n        summary\n        openedOn\n        state\n        reason\n        decidedOn\n        agency {\n          creditCode\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StarReviewListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TownsToAsk($authority: ID!) {\n    places(authority: $authority) {\n      code\n      name\n    }\n  }\n"): typeof import('./graphql.ts').TownsToAskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StarWindow($authority: ID!) {\n    hub {\n      today\n    }\n    starSettings(authority: $authority) {\n      opensOn\n      closesOn\n      announcementDays\n      ownChoice\n    }\n  }\n"): typeof import('./graphql.ts').StarWindowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SuggestionLine on Suggestion {\n    id\n    proposes\n    subject {\n      ...NamedSubject\n    }\n    clause {\n      ...CitedClause\n    }\n    occurredOn\n    authority {\n      id\n      name\n      nameEn\n    }\n    state\n    summary\n    madeAt\n  }\n"): typeof import('./graphql.ts').SuggestionLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SuggestionFile on Suggestion {\n    ...SuggestionLine\n    clause {\n      text\n      textEn\n    }\n    place {\n      fullName\n    }\n    part\n    evidence {\n      zh\n      en\n    }\n    finding\n    listing\n    decidedBy\n    decidedAt\n    decisionReason\n    withdrawalReason\n    revision\n    changedAt\n  }\n"): typeof import('./graphql.ts').SuggestionFileFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SuggestionList($state: SuggestionState, $clause: ID, $subject: ID, $after: String) {\n    hub {\n      today\n    }\n    suggestions(state: $state, clause: $clause, subject: $subject, first: 20, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        ...SuggestionLine\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SuggestionListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SuggestionPage($id: ID!) {\n    hub {\n      today\n    }\n    suggestion(id: $id) {\n      ...SuggestionFile\n    }\n  }\n"): typeof import('./graphql.ts').SuggestionPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdoptSuggestion($id: ID!, $revision: Int!, $summary: String, $reason: String, $part: CreditPart) {\n    done: adoptSuggestion(id: $id, revision: $revision, summary: $summary, reason: $reason, part: $part) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').AdoptSuggestionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DismissSuggestion($id: ID!, $revision: Int!, $reason: String!) {\n    done: dismissSuggestion(id: $id, revision: $revision, reason: $reason) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').DismissSuggestionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AskedInSurvey($token: String!) {\n    starSurvey(token: $token) {\n      agencyName\n      cycle\n      audience\n      expiresOn\n      authority {\n        name\n        nameEn\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AskedInSurveyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerSurvey($input: AnswerStarSurveyInput!) {\n    answerStarSurvey(input: $input) {\n      agencyName\n    }\n  }\n"): typeof import('./graphql.ts').AnswerSurveyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SurveysToAnswer {\n    surveysToAnswer(first: 100) {\n      nodes {\n        id\n        agencyName\n        cycle\n        expiresOn\n        authority {\n          name\n          nameEn\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SurveysToAnswerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenStarSurvey($id: ID!) {\n    openStarSurvey(id: $id) {\n      token\n    }\n  }\n"): typeof import('./graphql.ts').OpenStarSurveyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RecordedVisitAnswer on RecordedVisit {\n    id\n    outcome\n    problems {\n      code\n      message\n      messageEn\n      field\n      clause\n    }\n    doubts {\n      message\n      messageEn\n      clause\n    }\n  }\n"): typeof import('./graphql.ts').RecordedVisitAnswerFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordVisits($visits: [RecordVisitInput!]!) {\n    recordVisits(visits: $visits) {\n      ...RecordedVisitAnswer\n    }\n  }\n"): typeof import('./graphql.ts').RecordVisitsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenVisitDevice {\n    openVisitDevice\n  }\n"): typeof import('./graphql.ts').OpenVisitDeviceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NoteHazard($hazard: ID!, $kind: HazardNoteKind!, $on: Date!, $number: String, $note: String) {\n    noteHazard(hazard: $hazard, kind: $kind, on: $on, number: $number, note: $note)\n  }\n"): typeof import('./graphql.ts').NoteHazardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportMajorHazard($hazard: ID!, $number: String!, $reportedOn: Date!) {\n    reportMajorHazard(hazard: $hazard, number: $number, reportedOn: $reportedOn)\n  }\n"): typeof import('./graphql.ts').ReportMajorHazardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportRefusal(\n    $hazard: ID!\n    $notifiedOn: Date!\n    $evidence: String!\n    $attachments: [ID!]!\n    $directReason: String\n  ) {\n    reportRefusal(\n      hazard: $hazard\n      notifiedOn: $notifiedOn\n      evidence: $evidence\n      attachments: $attachments\n      directReason: $directReason\n    )\n  }\n"): typeof import('./graphql.ts').ReportRefusalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerVisit($visit: ID!, $kind: VisitAnswerKind!, $note: String) {\n    answerVisit(visit: $visit, kind: $kind, note: $note)\n  }\n"): typeof import('./graphql.ts').AnswerVisitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerHazard($hazard: ID!, $kind: HazardAnswerKind!, $on: Date!, $note: String) {\n    answerHazard(hazard: $hazard, kind: $kind, on: $on, note: $note)\n  }\n"): typeof import('./graphql.ts').AnswerHazardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerHazardReport($id: ID!, $outcome: String!) {\n    answerHazardReport(id: $id, outcome: $outcome) {\n      id\n    }\n  }\n"): typeof import('./graphql.ts').AnswerHazardReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment VisitLine on ServiceVisit {\n    id\n    on\n    state\n    kinds\n    photos\n    agency {\n      creditCode\n      name\n    }\n    enterprise {\n      creditCode\n      name\n    }\n    practitioners {\n      id\n      name\n    }\n    hazardCount {\n      total\n      major\n      rectified\n    }\n    doubts {\n      code\n      message\n      messageEn\n      clause\n    }\n  }\n"): typeof import('./graphql.ts').VisitLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment VisitFile on ServiceVisit {\n    ...VisitLine\n    startedAt\n    endedAt\n    contents\n    process\n    rating\n    opinions\n    corrects\n    correctionReason\n    correctedBy\n    retracted\n    recordedAt\n    recordedName\n    contract {\n      id\n      startsOn\n      endsOn\n      visitsPerYear\n      content\n    }\n    leader {\n      id\n      name\n    }\n    practitioners {\n      certificates {\n        kind\n        number\n        validTo\n      }\n    }\n    hazards {\n      id\n      content\n      type\n      basis\n      cause\n      advice\n      severity\n      adviceNumber\n      agreedBy\n      agreedOn\n      rectifiedOn\n      state\n      dueOn\n      steps {\n        kind\n        on\n        number\n        note\n      }\n    }\n    openBefore {\n      id\n      visit\n      content\n      severity\n      foundOn\n      dueOn\n      state\n    }\n    signatures {\n      id\n      party\n      name\n      post\n      drawing\n      sheet\n      signedAt\n    }\n    answers {\n      id\n      kind\n      note\n      givenName\n      givenAt\n    }\n    entries {\n      id\n      recordedAt\n      recordedName\n      correctionReason\n      retracted\n    }\n  }\n"): typeof import('./graphql.ts').VisitFileFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VisitList($after: String, $doubtful: Boolean!) {\n    hub {\n      today\n    }\n    visits(first: 20, after: $after, doubtful: $doubtful) {\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        ...VisitLine\n      }\n    }\n  }\n"): typeof import('./graphql.ts').VisitListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VisitPage($id: ID!) {\n    hub {\n      today\n      demonstration\n    }\n    visit(id: $id) {\n      ...VisitFile\n    }\n  }\n"): typeof import('./graphql.ts').VisitPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VisitReference {\n    visitReference {\n      contracts {\n        id\n        enterprise {\n          creditCode\n          name\n        }\n        startsOn\n        endsOn\n        visitsPerYear\n        content\n        kinds\n        leader\n      }\n      persons {\n        id\n        name\n        certificates {\n          kind\n          number\n          validTo\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').VisitReferenceDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
