import Spreadsheets

extension SheetFill {
  /// A field of a column in a cell that is merged out of the repeated rows: the word of the first row would stand beside
  /// all of them. Nil for none.
  var mergedOut: TemplateError.Place? {
    for merged in root.local("mergeCells")?.children ?? [] {
      let ends = (merged.attribute("ref") ?? "").split(separator: ":")
        .compactMap { CellName(String($0)) }
      guard let from = ends.first, let until = ends.last, let group = map.group(from.row),
        !group.rows.contains(until.row)
      else { continue }
      let cell = rows.flatMap(Self.cells).first { $0.attribute("r") == from.plain }
      let fields = cell.map { SheetText(text(of: $0)).fields } ?? []
      guard let field = fields.first(where: { data.column($0.field) != nil }) else { continue }
      return TemplateError.Place(
        field: field.written, place: TemplateError.Place.cell(from.plain, of: name))
    }
    return nil
  }
}
