/** The public look-up as every peer must answer it: agency, grade in force with its deductions, 8 clients, 10 notices. */
export interface LookUp {
  readonly creditCode: string;
  readonly name: string;
  readonly creditGrade: {
    readonly cycle: number;
    readonly band: string;
    readonly score: string;
    readonly publishedOn: string;
    readonly disputed: boolean;
    readonly deductions: readonly {
      readonly clause: { readonly clause: string };
      readonly points: string;
      readonly occurredOn: string;
      readonly scorer: string;
      readonly summary: string;
      readonly disputed: boolean;
    }[];
  } | null;
  readonly serviceContracts: {
    readonly nodes: readonly {
      readonly id: string;
      readonly startsOn: string;
      readonly endsOn: string;
      readonly visitsPerYear: number;
      readonly enterprise: { readonly creditCode: string; readonly name: string };
    }[];
  };
  readonly notices: {
    readonly nodes: readonly {
      readonly id: string;
      readonly kind: string;
      readonly title: string;
      readonly decidedOn: string;
      readonly publishedAt: string;
      readonly publicUntil: string | null;
    }[];
  };
}

export const CONTRACTS = 8;
export const NOTICES = 10;

/** The look-up in the graph. */
export const GRAPH_OPERATION = `query LookUp($code: ID!) {
  agency(creditCode: $code) {
    creditCode
    name
    creditGrade {
      cycle band score publishedOn disputed
      deductions { clause { clause } points occurredOn scorer summary disputed }
    }
    serviceContracts(first: ${CONTRACTS}) {
      nodes { id startsOn endsOn visitsPerYear enterprise { creditCode name } }
    }
    notices(first: ${NOTICES}) { nodes { id kind title decidedOn publishedAt publicUntil } }
  }
}`;

/** The answer of the gateway, and of the hand-written route, which writes the same JSON. */
export interface GraphAnswer {
  readonly data?: { readonly agency: LookUp | null } | null;
  readonly errors?: readonly { readonly message: string }[];
}
