import BianzhiCore

/// What the recorded texts of one field were read as; nil for a word that is not in its list.
final class KnownWords {
  private var table = ByteTable()
  private var codes: [String?] = []

  func code(
    _ bytes: UnsafeRawBufferPointer, _ vocabulary: Vocabulary, _ readings: ReadingBook
  ) -> String? {
    if let known = table.number(of: bytes) { return codes[Int(known)] }
    let text = String(decoding: bytes, as: UTF8.self)
    let told = ValueField(vocabulary).flatMap { readings.code(of: text, in: $0) }
    let reading = WordReading(of: text, in: vocabulary)
    let code = told ?? (reading.isKnown ? reading.code : nil)
    table.insert(bytes, number: Int64(codes.count))
    codes.append(code)
    return code
  }
}
