import { Act, Citation, toAct, toCitation } from '@chengan/shared/graph/citation.graphql';
import { problemError } from '@chengan/shared/graph/problem-error';
import type { Problem } from '@chengan/shared/outcome/outcome';
import { actById, allActs, clauseById, clauseProblem } from '@chengan/shared/regulation/register';
import { Arg, ID, Query, Resolver } from 'type-graphql';

@Resolver()
export class RegulationResolver {
  @Query(() => Citation, {
    nullable: true,
    description: 'A clause of the register, by its id, such as J-A3-2-4.',
  })
  clause(@Arg('id', () => ID) id: string): Citation {
    const clause = clauseById(id);
    return clause ? toCitation(clause.id) : notFound(clauseProblem(id, 'id'));
  }

  @Query(() => [Act], {
    description: 'The five local documents first, then national acts in force, then replaced ones.',
  })
  acts(): Act[] {
    return allActs().map(toAct);
  }

  @Query(() => Act, { nullable: true })
  act(@Arg('id', () => ID) id: string): Act {
    const act = actById(id);
    return act
      ? toAct(act)
      : notFound({
          message: '条款目录中没有这个编号的文件。',
          messageEn: 'The register has no act with this id.',
        });
  }
}

function notFound(problem: Pick<Problem, 'message' | 'messageEn'> | undefined): never {
  const { message, messageEn } = problem ?? { message: '没有找到。', messageEn: 'Not found.' };
  throw problemError([{ code: 'NOT_FOUND', message, messageEn, field: 'id' }]);
}
