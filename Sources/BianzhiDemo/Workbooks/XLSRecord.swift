/// The bytes of one record of a workbook of Excel 97 to 2003, and of the numbers and texts in it.
enum XLSRecord {
  static func begin(_ kind: Int) -> [UInt8] {
    bytes(0x809, two(0x600) + two(kind) + two(0x0DBB) + two(0x07CC) + four(0x41) + four(6))
  }

  static func bytes(_ type: Int, _ body: [UInt8]) -> [UInt8] {
    two(type) + two(body.count) + body
  }

  static func units(_ text: String) -> [UInt8] { text.utf16.flatMap { two(Int($0)) } }

  static func two(_ number: Int) -> [UInt8] {
    [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)]
  }

  static func four(_ number: Int) -> [UInt8] { two(number) + two(number >> 16) }
}
