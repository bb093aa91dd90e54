/// What no file of any format may exceed; beyond it a file is damaged or made to do harm, not large.
///
/// Each limit is compared with what was really met while reading, never with what a file says of itself.
/// The refusal is ``ReadError/overLimit(file:part:limit:)``; rows of a text have ``RowLimit`` besides.
package enum ReadLimit: String, CaseIterable, Sendable {
  /// Parts of an archive.
  case parts
  /// Sheets of a workbook, or tables of a web page.
  case sheets
  /// Elements of one small part that are looked at, such as cell styles.
  case elements
  /// Elements or tags within each other.
  case depth
  /// Bytes of one tag or text of a worksheet.
  case tagBytes
  /// Bytes that a small part unpacks to.
  case smallPartBytes
  /// Bytes that one part unpacks to, for each byte of it in the archive; 64 MiB are always allowed.
  case unpackedRatio
  /// Merged cells of a sheet.
  case merges
  /// Cells that the merged cells of a header cover, those that lie over each other counted each time.
  case mergedCells
  /// Texts that the cells of all sheets share.
  case texts
  /// Bytes of these texts together.
  case textBytes
  /// Bytes of the texts of one sheet, for each byte of the sheet; 512 MiB are always allowed.
  case repeatedText
  /// Empty cells of one sheet that only stand before a later cell of their row, or under a merged one;
  /// each filled cell allows ``GapCount/perFilledCell`` more.
  case gaps
  /// Columns of a header that are filled.
  case headerColumns
  /// Rows of a sheet.
  case rows
  /// Bytes of one cell.
  case cellBytes
  /// Bytes of one row.
  case rowBytes
  /// Bytes of a web page.
  case pageBytes
  /// Bytes of the stream of an old workbook.
  case streamBytes

  package var most: Int {
    switch self {
    case .parts: 10_000
    case .sheets: 1_024
    case .elements: 1 << 17
    case .depth: 256
    case .tagBytes: 8 * RowLimit.cellBytes
    case .smallPartBytes: 64 << 20
    case .unpackedRatio: 200
    case .merges: 1 << 20
    case .mergedCells: 1 << 21
    case .texts: 1 << 25
    case .textBytes: 512 << 20
    case .repeatedText: 64
    case .gaps: 1 << 22
    case .headerColumns: 1_024
    case .rows: 1 << 20
    case .cellBytes: RowLimit.cellBytes
    case .rowBytes: RowLimit.rowBytes
    case .pageBytes: 64 << 20
    case .streamBytes: 512 << 20
    }
  }

  /// What messages say, after the place.
  package var words: ReadWords {
    switch self {
    case .parts:
      ReadWords(
        zh: "压缩包内超过 \(most) 个部分",
        en: "more than \(most) parts in the archive")
    case .sheets:
      ReadWords(
        zh: "工作表或表格超过 \(most) 个",
        en: "more than \(most) sheets or tables")
    case .elements:
      ReadWords(
        zh: "单元格样式等条目超过 \(most) 个",
        en: "more than \(most) entries, such as cell styles")
    case .depth:
      ReadWords(
        zh: "元素嵌套超过 \(most) 层",
        en: "elements more than \(most) deep within each other")
    case .tagBytes:
      ReadWords(
        zh: "有标记或文字超过 \(most) 字节",
        en: "a tag or text of more than \(most) bytes")
    case .smallPartBytes:
      ReadWords(
        zh: "解压后超过 \(most) 字节",
        en: "it unpacks to more than \(most) bytes")
    case .unpackedRatio:
      ReadWords(
        zh: "解压后超过原大小的 \(most) 倍",
        en: "it unpacks to more than \(most) times its size")
    case .merges:
      ReadWords(
        zh: "合并单元格超过 \(most) 处",
        en: "more than \(most) merged cells")
    case .mergedCells:
      ReadWords(
        zh: "表头部分的合并单元格共覆盖超过 \(most) 格",
        en: "merged cells over more than \(most) cells of the first rows")
    case .texts:
      ReadWords(
        zh: "文字超过 \(most) 条",
        en: "more than \(most) texts")
    case .textBytes:
      ReadWords(
        zh: "文字合计超过 \(most) 字节",
        en: "texts of more than \(most) bytes together")
    case .repeatedText:
      ReadWords(
        zh: "各单元格的文字合计超过工作表自身大小的 \(most) 倍",
        en: "its cells show more than \(most) times the text that its size allows")
    case .gaps:
      ReadWords(
        zh: "行内前面的空单元格，除每个有内容的单元格可有的 \(GapCount.perFilledCell) 个外，合计超过 \(most) 个",
        en: "more than \(most) empty cells before others of their rows, "
          + "beyond \(GapCount.perFilledCell) for each filled one")
    case .headerColumns:
      ReadWords(
        zh: "表头超过 \(most) 列",
        en: "a header of more than \(most) columns")
    case .rows:
      ReadWords(
        zh: "超过 \(most) 行",
        en: "more than \(most) rows")
    case .cellBytes:
      ReadWords(
        zh: "有单元格超过 \(most) 字节",
        en: "a cell of more than \(most) bytes")
    case .rowBytes:
      ReadWords(
        zh: "有一行超过 \(most) 字节",
        en: "a row of more than \(most) bytes")
    case .pageBytes:
      ReadWords(
        zh: "网页超过 \(most) 字节",
        en: "a page of more than \(most) bytes")
    case .streamBytes:
      ReadWords(
        zh: "工作簿超过 \(most) 字节",
        en: "a workbook of more than \(most) bytes")
    }
  }
}
