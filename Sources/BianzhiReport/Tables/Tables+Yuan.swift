extension Tables {
  /// 1234567 fen as 12345.67.
  package static func yuan(_ fen: Int) -> String {
    let rest = String(fen.magnitude % 100)
    return "\(fen < 0 ? "-" : "")\(fen.magnitude / 100).\(rest.count < 2 ? "0" + rest : rest)"
  }
}
