import Synchronization

/// The list of texts that cells point into, read only as far as a cell has asked for.
///
/// The head of a sheet uses the head of the list, so a look at a large workbook's first rows is cheap.
/// Once a sheet has asked for more than the head, the list is read as a whole and all sheets share it.
struct SharedTexts {
  /// Bytes of texts that each sheet may read for itself.
  private static let headBytes = 1 << 20

  private var scanner: XMLScanner?
  /// All texts read so far, one behind the other.
  private(set) var bytes: [UInt8] = []
  private var ends: [UInt32] = []
  private var text: [UInt8] = []
  private let kept: KeptTexts

  /// - Parameter part: nil for a workbook without such a list.
  init(_ part: PartStream?, kept: KeptTexts) {
    self.kept = kept
    guard let part else { return }
    if let list = kept.list {
      (bytes, ends) = (list.bytes, list.ends)
      return
    }
    scanner = XMLScanner(part)
    // Room that is not used costs no memory, and growing would copy.
    bytes.reserveCapacity(min(part.mostBytes, ReadLimit.textBytes.most))
  }

  /// Where a text stands in ``bytes``; nil if the list is shorter.
  @inline(__always)
  mutating func range(of index: Int) throws(ReadError) -> Range<Int>? {
    if index >= ends.count { try read(to: index) }
    guard index < ends.count else { return nil }
    return (index > 0 ? Int(ends[index - 1]) : 0)..<Int(ends[index])
  }

  private mutating func read(to index: Int) throws(ReadError) {
    guard scanner != nil else { return }
    while ends.count <= index || bytes.count > Self.headBytes {
      switch try scanner?.next() {
      case .start where scanner?.depth == 1: continue
      case .start where scanner?.tag.name.matches(Self.item) == true: try readItem()
      case .start: try scanner?.skip()
      case .finish, nil:
        scanner = nil
        kept.keep(KeptTexts.List(bytes: bytes, ends: ends))
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
    guard used <= RowLimit.cellBytes else { throw reading.part.over(.cellBytes) }
    guard bytes.count + used <= ReadLimit.textBytes.most else {
      throw reading.part.over(.textBytes)
    }
    guard ends.count < ReadLimit.texts.most else { throw reading.part.over(.texts) }
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

/// The whole list of a workbook's texts, once a sheet has read it, as long as somebody holds this.
final class KeptTexts: Sendable {
  struct List: Sendable {
    let bytes: [UInt8]
    let ends: [UInt32]
  }

  private let whole = Mutex<List?>(nil)

  var list: List? { whole.withLock { $0 } }

  func keep(_ list: List) { whole.withLock { $0 = list } }
}
