/// The names of files as people read them.
package enum FileNameText {
  /// A name that is no UTF-8 was mostly written by a Chinese Windows, in GBK.
  package static func decoded(_ bytes: [UInt8]) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    let encoding = TextEncoding.gb18030.converterName
    guard
      let converter = TextConverter(from: encoding, to: TextEncoding.utf8.converterName)
    else { return String(decoding: bytes, as: UTF8.self) }
    var output = [UInt8](repeating: 0, count: 4 * bytes.count)
    var (input, room) = (0..<bytes.count, 0..<output.count)
    guard case .inputUsed = converter.convert(bytes, &input, into: &output, &room) else {
      return String(decoding: bytes, as: UTF8.self)
    }
    return String(decoding: output[..<room.lowerBound], as: UTF8.self)
  }
}
