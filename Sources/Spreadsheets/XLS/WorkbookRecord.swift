/// One record of a workbook stream.
struct WorkbookRecord {
  let type: UInt16
  /// Its bytes, behind the four that say its type and length.
  let body: Range<Int>

  /// Nil if no whole record starts at `position`.
  @inline(__always)
  init?(at position: Int, in stream: RawSpan) {
    guard position >= 0, position + 4 <= stream.byteCount else { return nil }
    let head = stream.halfWord(at: position)
    let start = position + 4
    let end = start + Int(head >> 16)
    guard end <= stream.byteCount else { return nil }
    (type, body) = (UInt16(truncatingIfNeeded: head), start..<end)
  }

  /// Bytes a record of a cell must have at least; nil if it holds no cell with a value.
  @inline(__always)
  static func leastCellLength(_ type: UInt16) -> Int? {
    switch type {
    case labelOfTable, packedNumber: 10
    case label, richLabel, booleanOrError: 8
    case number: 14
    case packedNumbers: 12
    case formula, formula3, formula4: 14
    default: nil
    }
  }

  static let begin: UInt16 = 0x0809
  static let end: UInt16 = 0x000A
  static let continuation: UInt16 = 0x003C
  static let password: UInt16 = 0x002F
  static let codePage: UInt16 = 0x0042
  static let dateSystem: UInt16 = 0x0022
  static let sheet: UInt16 = 0x0085
  static let textTable: UInt16 = 0x00FC
  static let format: UInt16 = 0x041E
  static let cellStyle: UInt16 = 0x00E0
  static let row: UInt16 = 0x0208
  static let columns: UInt16 = 0x007D
  static let mergedCells: UInt16 = 0x00E5
  /// A cell whose text stands in the table of texts.
  static let labelOfTable: UInt16 = 0x00FD
  static let label: UInt16 = 0x0204
  static let richLabel: UInt16 = 0x00D6
  static let number: UInt16 = 0x0203
  /// A number in four bytes.
  static let packedNumber: UInt16 = 0x027E
  static let packedNumbers: UInt16 = 0x00BD
  static let booleanOrError: UInt16 = 0x0205
  static let formula: UInt16 = 0x0006
  static let formula3: UInt16 = 0x0206
  static let formula4: UInt16 = 0x0406
  /// The text a formula came to.
  static let formulaText: UInt16 = 0x0207
  /// Formulas of several cells, which may stand between a formula and its text.
  static let sharedFormulas: Set<UInt16> = [0x04BC, 0x0221, 0x0236, 0x0021, 0x0036, 0x0037]
}

extension RawSpan {
  /// Two bytes, the first one lowest.
  @inline(__always)
  func number16(at index: Int) -> Int {
    Int(UInt16(littleEndian: unsafeLoadUnaligned(fromByteOffset: index, as: UInt16.self)))
  }

  @inline(__always)
  func double(at index: Int) -> Double { Double(bitPattern: word(at: index)) }

  /// A number of 30 bits, whole or the upper part of a Double, which may stand for its hundredth.
  @inline(__always)
  func packedNumber(at index: Int) -> Double {
    let bits = halfWord(at: index)
    let value =
      bits & 2 != 0
      ? Double(Int32(bitPattern: bits) >> 2)
      : Double(bitPattern: UInt64(bits & 0xFFFF_FFFC) << 32)
    return bits & 1 != 0 ? value / 100 : value
  }
}
