import type { ReactNode } from 'react';
import { FormWords } from '../../../components/form/form-words.tsx';
import { PublicFrame } from '../../../components/frame/public-frame.tsx';
import { displayAsked } from '../../../lib/http/display-asked.ts';
import { currentPlace } from '../../../lib/http/place.ts';

export const metadata = { robots: { index: false, follow: false } };

/** The pages that lead to the workbench: signing in, the second factor, an invitation, the choice of a seat. */
export default async function EntryLayout({ children }: { readonly children: ReactNode }) {
  return (
    <PublicFrame place={await currentPlace()} display={await displayAsked()}>
      <FormWords>{children}</FormWords>
    </PublicFrame>
  );
}
