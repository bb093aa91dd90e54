/// The list of texts that cells point into, read only as far as a cell has asked for.
///
/// The head of a sheet uses the head of the list, so a look at a large workbook's first rows is cheap.
struct SharedTexts {
  /// Bytes of all texts together.
  private static let mostBytes = 1 << 30
  private static let reserved = 256 << 20

  private var scanner: XMLScanner?
  /// All texts read so far, one behind the other.
  private(set) var bytes: [UInt8] = []
  private var ends: [UInt32] = []
  private var text: [UInt8] = []

  /// - Parameter part: nil for a workbook without such a list.
  init(_ part: PartStream?) {
    guard let part else { return }
    scanner = XMLScanner(part)
    // Room that is not used costs no memory, and growing would copy.
    bytes.reserveCapacity(min(part.size, Self.reserved))
  }

  /// Where a text stands in ``bytes``; nil if the list is shorter.
  @inline(__always)
  mutating func range(of index: Int) throws(ReadError) -> Range<Int>? {
    if index >= ends.count { try read(to: index) }
    guard index < ends.count else { return nil }
    return (index > 0 ? Int(ends[index - 1]) : 0)..<Int(ends[index])
  }

  private mutating func read(to index: Int) throws(ReadError) {
    while ends.count <= index {
      switch try scanner?.next() {
      case .start where scanner?.depth == 1: continue
      case .start where scanner?.tag.name.matches(Self.item) == true: try readItem()
      case .start: try scanner?.skip()
      case .finish, nil:
        scanner = nil
        return
      case .end, .text: continue
      }
    }
  }

  private static let item = XMLName("si")

  private mutating func readItem() throws(ReadError) {
    guard var reading = scanner.take() else { return }
    var used = 0
    try reading.appendRichText(to: &text, at: &used)
    guard used <= RowLimit.cellBytes, bytes.count + used <= Self.mostBytes else {
      throw reading.part.damaged(.tooLarge)
    }
    bytes.append(contentsOf: text[..<used])
    ends.append(UInt32(bytes.count))
    scanner = reading
  }

  /// Compares the check sum of the list, if a text was taken from it.
  mutating func finish() throws(ReadError) {
    if !ends.isEmpty { try scanner?.drain() }
    scanner = nil
  }
}
