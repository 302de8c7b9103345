/** A city of so many clusters of so many units, as a file; the first ones may be in no cluster. */
export const bigCity = ({
  clusters,
  unitsEach,
  loose = 0,
}: {
  clusters: number;
  unitsEach: number;
  loose?: number;
}): string => {
  const rows = ['unit_code,name,unit_type,cluster,cluster_kind'];
  for (let at = 1; at <= loose; at += 1) rows.push(`L-${at},Xã Lẻ ${at},commune,,`);
  for (let at = 1; at <= clusters; at += 1)
    for (let of = 1; of <= unitsEach; of += 1)
      rows.push(`C-${at}-${of},Phường ${at}.${of},commune,Cụm thi đua số ${at},cum`);
  return `${rows.join('\n')}\n`;
};
