import CXLSXWriter

/// The formats of the cells of a workbook, each made when the first cell needs it.
struct XLSXWriterFormats {
  private var made: [XLSXWriter.Drawing: UnsafeMutablePointer<lxw_format>] = [:]

  /// - Parameter column: counted from 0.
  /// - Returns: nil for a cell as the library draws it.
  mutating func format(
    _ style: XLSXWriter.Style, column: lxw_col_t, of sheet: XLSXWriterSheet,
    _ look: XLSXWriter.Look, in book: UnsafeMutablePointer<lxw_workbook>?
  ) throws(WriteError) -> UnsafeMutablePointer<lxw_format>? {
    let columns = sheet.columns
    let isHead = [.title, .note, .heading, .total].contains(style)
    let isColumnOpen = columns.indices.contains(Int(column)) && columns[Int(column)].isOpen
    let isOpen = style == .blank || !isHead && isColumnOpen
    let drawing = XLSXWriter.Drawing(style: style, isOpen: isOpen)
    if drawing == XLSXWriter.Drawing(style: .plain, isOpen: false), look == .plain { return nil }
    if let known = made[drawing] { return known }
    guard let format = workbook_add_format(book) else { throw .outOfMemory }
    style.apply(to: format, look: look)
    if isOpen { format_set_unlocked(format) }
    made[drawing] = format
    return format
  }
}
