import type { DocumentHead } from './documents.ts';

/** 公示牌: form B of the Suzhou standard, to be printed and put up at the client's site. */
export interface SiteBoardDocument {
  readonly head: DocumentHead;
  readonly paper: 'a3' | 'a4';
  /** 机构名称、信用代码、服务企业、项目负责人、服务期限和频次、本次服务确认单、投诉电话: name and value. */
  readonly rows: readonly (readonly [name: string, value: string])[];
  readonly persons: {
    readonly title: string;
    readonly photo: string;
    readonly name: string;
    readonly certificate: string;
    readonly lines: readonly { readonly name: string; readonly certificates: readonly string[] }[];
  };
}
