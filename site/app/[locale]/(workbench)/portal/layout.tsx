import type { ReactNode } from 'react';
import { WorkbenchLayout } from '../../../../components/workbench/workbench-layout.tsx';

export const metadata = { robots: { index: false, follow: false } };

export default function PortalLayout({ children }: { readonly children: ReactNode }) {
  return <WorkbenchLayout workbench="portal">{children}</WorkbenchLayout>;
}
