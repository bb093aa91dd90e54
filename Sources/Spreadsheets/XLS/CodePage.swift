/// Turns the bytes of texts before Excel 97 into UTF-8.
final class CodePage {
  private let converter: TextConverter?
  private let isChinese: Bool

  /// - Parameter number: as the workbook names it; 936 is Chinese. What is not known is read as Chinese.
  init(_ number: Int?) {
    let name = number.flatMap(Self.converterName)
    let named = name.flatMap { TextConverter(from: $0, to: TextEncoding.utf8.converterName) }
    isChinese = named == nil || name == Self.chinese
    converter = named ?? TextConverter(from: Self.chinese, to: TextEncoding.utf8.converterName)
  }

  private static let chinese = TextEncoding.gb18030.converterName

  private static func converterName(of number: Int) -> String? {
    switch number {
    case 936, 20_936, 10_008, 54_936: chinese
    case 10_000, 0x8000: "MACINTOSH"
    case 0x8001: "CP1252"
    case 65_001: "UTF-8"
    case 0, 1200, 1201: nil
    default: "CP\(number)"
    }
  }

  /// Appends a text; returns false if a byte has no meaning. Half a character at the end becomes U+FFFD.
  func append(_ text: [UInt8], to bytes: inout [UInt8]) -> Bool {
    guard text.contains(where: { $0 >= 0x80 }) else {
      bytes += text
      return true
    }
    guard let converter else { return false }
    let start = bytes.count
    // No byte stands for a character of more than three.
    bytes += [UInt8](repeating: 0, count: 3 * text.count)
    var (source, room) = (0..<text.count, start..<bytes.count)
    defer { bytes.removeLast(room.count) }
    while true {
      switch converter.convert(text, &source, into: &bytes, &room) {
      case .inputUsed: return true
      case .outputFull: return false
      case .inputCut:
        put("\u{FFFD}", into: &bytes, &room)
        return true
      case .badInput:
        guard isChinese, text[source.lowerBound] == 0x80 else { return false }
        put("€", into: &bytes, &room)
        source = source.lowerBound + 1..<source.upperBound
      }
    }
  }

  private func put(_ character: String, into bytes: inout [UInt8], _ room: inout Range<Int>) {
    for byte in character.utf8 {
      bytes[room.lowerBound] = byte
      room = room.lowerBound + 1..<room.upperBound
    }
  }
}
