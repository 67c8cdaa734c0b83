import type { AssetNode } from '../career-graph/career-graph.ts';
import type { SiteImage } from './site-snapshot.ts';

/** An image as a page shows it; null without a file, or if its size is unknown. */
export function freezeAsset(
  asset: AssetNode | null,
  { crop, gradient }: Pick<SiteImage, 'crop' | 'gradient'>,
): (SiteImage & { source: string | null }) | null {
  if (!asset || asset.width === null || asset.height === null) return null;
  const { id, checksum, mediaType, width, height, digitalSourceType: source } = asset;
  return { assetId: id, checksum, mediaType, width, height, crop, gradient, source };
}
