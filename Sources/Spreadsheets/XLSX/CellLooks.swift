/// How the cell styles of a workbook show numbers.
struct CellLooks: Sendable {
  private var looks: [NumberLook] = []

  init(_ part: String?, in archive: ZipArchive) throws(ReadError) {
    guard let part, archive.contains(part) else { return }
    let (format, style) = ("styleSheet/numFmts/numFmt", "styleSheet/cellXfs/xf")
    let elements = try SmallPart.elements(of: try archive.part(part), at: [format, style])
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
  }

  @inline(__always)
  subscript(style: Int) -> NumberLook { looks.indices.contains(style) ? looks[style] : .plain }
}
