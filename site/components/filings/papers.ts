/** What a browser offers to choose: papers and pictures of them; the hub looks into the bytes. */
export const PAPERS = '.pdf,.jpg,.jpeg,.png,.webp';
