/// How the cell styles of a workbook show numbers, and which of them strike out what a cell holds.
struct CellLooks: Sendable {
  private var looks: [NumberLook] = []
  /// By style; empty where none strikes out.
  private var strikes: [Bool] = []

  init(_ part: String?, in archive: ZipArchive) throws(ReadError) {
    guard let part, archive.contains(part) else { return }
    let (format, style) = ("styleSheet/numFmts/numFmt", "styleSheet/cellXfs/xf")
    let (font, strike) = ("styleSheet/fonts/font", "styleSheet/fonts/font/strike")
    let elements = try SmallPart.elements(
      of: try archive.part(part), at: [format, style, font, strike])
    var codes: [Int: NumberLook] = [:]
    for element in elements where element.path == format {
      guard let id = element.attributes["numFmtId"].flatMap({ Int($0) }),
        let code = element.attributes["formatCode"]
      else { continue }
      codes[id] = NumberFormat.look(code: code)
    }
    for element in elements where element.path == style {
      let id = element.attributes["numFmtId"].flatMap { Int($0) } ?? 0
      looks.append(codes[id] ?? NumberFormat.look(builtin: id))
    }
    var fonts: [Bool] = []
    for element in elements {
      if element.path == font {
        fonts.append(false)
      } else if element.path == strike, !fonts.isEmpty {
        fonts[fonts.count - 1] = element.attributes["val"].map { isTrue($0) } ?? true
      }
    }
    guard fonts.contains(true) else { return }
    strikes = elements.filter { $0.path == style }.map { element in
      let font = element.attributes["fontId"].flatMap { Int($0) } ?? 0
      return fonts.indices.contains(font) && fonts[font]
    }
  }

  /// Whether a style strikes out what a cell holds.
  @inline(__always)
  func isStruck(_ style: Int) -> Bool { strikes.indices.contains(style) && strikes[style] }

  @inline(__always)
  subscript(style: Int) -> NumberLook { looks.indices.contains(style) ? looks[style] : .plain }
}
