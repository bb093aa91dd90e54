/// What is wrong with a workbook that cannot be read.
package enum Damage: String, CaseIterable, Sendable {
  /// The archive or container is cut off or is none.
  case broken
  /// A part that every workbook has is not there.
  case missingPart
  /// The part is no well-formed XML.
  case badXML
  /// The part declares a document type or entities, which no spreadsheet program writes.
  case declaresEntities
  /// Sheets, or parts of the archive, share their bytes.
  case overlapping
  /// A cell points at a text that is not in the list of texts.
  case noSuchText
  /// A cell stands outside of any sheet.
  case badCell
  /// Rows or cells stand in the wrong order, or twice.
  case outOfOrder
  /// Its blocks run in a circle.
  case runsInCircles
  /// A record or value is cut off or has an impossible length.
  case badRecord
  /// No sheet of cells, only charts or macros.
  case noSheets

  /// What messages say, after the place.
  package var words: ReadWords {
    switch self {
    case .broken:
      ReadWords(
        zh: "文件不完整或已损坏",
        en: "the file is cut off or damaged")
    case .missingPart:
      ReadWords(
        zh: "缺少工作簿必需的部分",
        en: "a part that a workbook needs is missing")
    case .badXML:
      ReadWords(
        zh: "格式不完整",
        en: "not well-formed")
    case .declaresEntities:
      ReadWords(
        zh: "声明了实体，正常的表格软件不会这样写，已拒绝",
        en: "it declares entities, which no spreadsheet program does; refused")
    case .overlapping:
      ReadWords(
        zh: "所含工作表或部分互相重叠，已拒绝",
        en: "sheets or parts lie over each other; refused")
    case .noSuchText:
      ReadWords(
        zh: "有单元格指向不存在的文字",
        en: "a cell points at a text that is not there")
    case .badCell:
      ReadWords(
        zh: "有单元格不在表内",
        en: "a cell stands outside of any sheet")
    case .outOfOrder:
      ReadWords(
        zh: "行或单元格重复出现，或次序错乱",
        en: "rows or cells stand twice or in the wrong order")
    case .runsInCircles:
      ReadWords(
        zh: "内部数据块首尾相接成环",
        en: "its blocks run in a circle")
    case .badRecord:
      ReadWords(
        zh: "有记录被截断或长度不对",
        en: "a record is cut off or has an impossible length")
    case .noSheets:
      ReadWords(
        zh: "没有可读的工作表",
        en: "no sheet with cells")
    }
  }
}
