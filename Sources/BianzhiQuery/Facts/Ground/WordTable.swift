import BianzhiCore

/// Numbers for the few hundred words that organs, kinds, ranks and bodies share, so that counting
/// compares numbers and not texts.
final class WordTable {
  private var table = ByteTable()
  private var texts: [String] = []

  subscript(number: Int32) -> String { texts[Int(number)] }

  func number(_ bytes: UnsafeRawBufferPointer) -> Int32 {
    if let known = table.number(of: bytes) { return Int32(known) }
    table.insert(bytes, number: Int64(texts.count))
    texts.append(String(decoding: bytes, as: UTF8.self))
    return Int32(texts.count - 1)
  }

  func number(_ text: String) -> Int32 {
    var text = text
    return text.withUTF8 { number(UnsafeRawBufferPointer($0)) }
  }
}

/// What an approval or a leader is about, in numbers of ``WordTable``. Of a quota only ``rank`` is
/// used, for its kind.
struct PartKey: Hashable {
  var scope = PostScope.unsaid
  var body: Int32
  var rank: Int32
  var role: Int32

  /// The numbers tell nearly all parts apart; the scope, a word, would be hashed as a text.
  func hash(into hasher: inout Hasher) {
    hasher.combine(Int64(body) << 32 | Int64(rank))
    hasher.combine(role)
  }
}
