/// Turns the UTF-8 of whole cells into another encoding, strictly.
struct CellEncoder {
  /// Where a cell ends in the text that is encoded.
  struct CellEnd {
    let index: Int
    let row: Int
    let column: Int
  }

  private let encoding: TextEncoding
  private let converter: TextConverter

  init(_ encoding: TextEncoding) throws(WriteError) {
    let source = TextEncoding.utf8.converterName
    guard let converter = TextConverter(from: source, to: encoding.converterName) else {
      throw .noConverter(encoding: encoding)
    }
    (self.encoding, self.converter) = (encoding, converter)
  }

  /// Throws the place of the first character that the encoding does not have.
  func encode(_ text: [UInt8], ends: [CellEnd]) throws(WriteError) -> [UInt8] {
    // No character takes more than twice the bytes it has in UTF-8.
    var output = [UInt8](repeating: 0, count: 2 * text.count)
    var input = 0..<text.count
    var room = 0..<output.count
    switch converter.convert(text, &input, into: &output, &room) {
    case .inputUsed:
      output.removeLast(room.count)
      return output
    case .inputCut, .outputFull, .badInput:
      let cell = ends.first { input.lowerBound < $0.index }
      throw .cannotEncode(row: cell?.row ?? 1, column: cell?.column ?? 1, encoding: encoding)
    }
  }
}
