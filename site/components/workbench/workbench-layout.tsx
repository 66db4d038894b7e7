import type { ReactNode } from 'react';
import { displayAsked } from '../../lib/http/display-asked.ts';
import { currentPlace } from '../../lib/http/place.ts';
import { holderName } from '../../lib/hub/holder-name.ts';
import type { Workbench } from '../../lib/session/seat.ts';
import { seated } from '../../lib/session/seated.ts';
import { PublicFrame } from '../frame/public-frame.tsx';
import { Refusal } from '../refusal.tsx';
import { WorkbenchFrame } from './workbench-frame.tsx';

/** The frame of one of the two workbenches, for whoever may see it; says so when the hub cannot tell who that is. */
export async function WorkbenchLayout({
  workbench,
  children,
}: {
  readonly workbench: Workbench;
  readonly children: ReactNode;
}) {
  const [at, place, display] = await Promise.all([seated(workbench), currentPlace(), displayAsked()]);
  if (!at.ok) {
    return (
      <PublicFrame place={place} display={display}>
        <Refusal problems={at.problems} />
      </PublicFrame>
    );
  }
  return (
    <WorkbenchFrame
      seated={at.value}
      holder={await holderName(at.value.inUse)}
      place={place}
      display={display}
    >
      {children}
    </WorkbenchFrame>
  );
}
