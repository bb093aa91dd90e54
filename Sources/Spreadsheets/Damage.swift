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
  package var title: String {
    switch self {
    case .broken: "the file is cut off or damaged"
    case .missingPart: "a part that a workbook needs is missing"
    case .badXML: "not well-formed"
    case .declaresEntities: "it declares entities, which no spreadsheet program does; refused"
    case .overlapping: "sheets or parts lie over each other; refused"
    case .noSuchText: "a cell points at a text that is not there"
    case .badCell: "a cell stands outside of any sheet"
    case .outOfOrder: "rows or cells stand twice or in the wrong order"
    case .runsInCircles: "its blocks run in a circle"
    case .badRecord: "a record is cut off or has an impossible length"
    case .noSheets: "no sheet with cells"
    }
  }
}
