import type { ReactNode } from 'react';
import { PublicFrame } from '../../../components/frame/public-frame.tsx';
import { displayAsked } from '../../../lib/http/display-asked.ts';
import { currentPlace } from '../../../lib/http/place.ts';

/** The public pages. They never ask who reads them. */
export default async function PublicLayout({ children }: { readonly children: ReactNode }) {
  return (
    <PublicFrame place={await currentPlace()} display={await displayAsked()}>
      {children}
    </PublicFrame>
  );
}
