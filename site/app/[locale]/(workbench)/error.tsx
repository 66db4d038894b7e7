'use client';

export { SiteFault as default } from '../../../components/frame/site-fault.tsx';
