import Glibc

/// Sorts the entries of a person index by day, person and row, in bounded memory.
///
/// Up to ``chunk`` entries are sorted in memory; beyond that sorted runs go to a temporary file that
/// has no name, and are merged when read back (external merge sort; Knuth, The Art of Computer
/// Programming 3, 5.4).
package struct KeySorter: ~Copyable {
  package typealias Entry = PersonBlock.Entry

  private let chunk: Int
  private var entries: [Entry] = []
  private var runs: [Int] = []
  private var file: Int32 = -1

  /// - Parameter chunk: entries in memory, 24 bytes each.
  package init(chunk: Int = 1 << 20) {
    self.chunk = chunk
  }

  deinit {
    if file >= 0 { close(file) }
  }

  package mutating func add(_ entry: Entry) throws {
    if entries.count == chunk { try spill() }
    entries.append(entry)
  }

  /// Gives every entry in order and empties the sorter.
  package mutating func drain(_ body: (Entry) throws -> Void) throws {
    if runs.isEmpty {
      Self.sort(&entries)
      for entry in entries { try body(entry) }
      entries = []
      return
    }
    try spill()
    entries = []
    try merge(body)
    runs = []
    ftruncate(file, 0)
    lseek(file, 0, SEEK_SET)
  }

  /// A radix sort from the least part of the key up, sixteen bits a pass; a pass in which all
  /// entries agree is left out.
  private static func sort(_ entries: inout [Entry]) {
    var isSorted = true
    for index in entries.indices.dropFirst() where entries[index] < entries[index - 1] {
      isSorted = false
      break
    }
    guard !isSorted else { return }
    guard entries.count > 4096 else { return entries.sort { $0 < $1 } }
    var other = entries
    for shift in [0, 16, 32] where !isInRowOrder(entries) {
      radixPass(&entries, &other) { Int(truncatingIfNeeded: $0.row >> Int64(shift)) & 0xFFFF }
    }
    for shift in [0, 16, 32, 48] {
      radixPass(&entries, &other) { Int(truncatingIfNeeded: $0.person >> UInt64(shift)) & 0xFFFF }
    }
    for shift in [0, 16] {
      radixPass(&entries, &other) { Int(truncatingIfNeeded: $0.day >> Int32(shift)) & 0xFFFF }
    }
  }

  private static func isInRowOrder(_ entries: [Entry]) -> Bool {
    for index in entries.indices.dropFirst() where entries[index].row < entries[index - 1].row {
      return false
    }
    return true
  }

  private static func radixPass(
    _ from: inout [Entry], _ to: inout [Entry], digit: (Entry) -> Int
  ) {
    var starts = [Int](repeating: 0, count: 65537)
    for entry in from { starts[digit(entry) + 1] += 1 }
    if starts.contains(from.count) { return }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
    for entry in from {
      let value = digit(entry)
      to[starts[value]] = entry
      starts[value] += 1
    }
    swap(&from, &to)
  }

  private mutating func spill() throws {
    guard !entries.isEmpty else { return }
    Self.sort(&entries)
    if file < 0 { file = try Self.temporaryFile() }
    try entries.withUnsafeBytes { bytes in
      var done = 0
      while done < bytes.count {
        let written = write(file, bytes.baseAddress.map { $0 + done }, bytes.count - done)
        guard written > 0 else { throw SortError(reason: String(cString: strerror(errno))) }
        done += written
      }
    }
    runs.append(entries.count)
    entries.removeAll(keepingCapacity: true)
  }

  private static func temporaryFile() throws -> Int32 {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(folder)/bianzhi-sort-XXXXXX".utf8CString)
    let file = mkstemp(&template)
    guard file >= 0 else { throw SortError(reason: String(cString: strerror(errno))) }
    unlink(template)
    return file
  }

  private func merge(_ body: (Entry) throws -> Void) throws {
    var cursors: [RunCursor] = []
    var start = 0
    for count in runs {
      cursors.append(RunCursor(file: file, start: start, count: count))
      start += count
    }
    for index in cursors.indices { try cursors[index].fill() }
    while true {
      var least = -1
      for index in cursors.indices where !cursors[index].isDone {
        if least < 0 || cursors[index].head < cursors[least].head { least = index }
      }
      guard least >= 0 else { return }
      try body(cursors[least].head)
      try cursors[least].advance()
    }
  }
}

/// One sorted run in the temporary file, read a piece at a time.
private struct RunCursor {
  let file: Int32
  var start: Int
  var count: Int
  private var piece: [KeySorter.Entry] = []
  private var at = 0

  init(file: Int32, start: Int, count: Int) {
    (self.file, self.start, self.count) = (file, start, count)
  }

  var isDone: Bool { at == piece.count }
  var head: KeySorter.Entry { piece[at] }

  mutating func advance() throws {
    at += 1
    if at == piece.count { try fill() }
  }

  mutating func fill() throws {
    let size = MemoryLayout<KeySorter.Entry>.stride
    let wanted = min(count, 16384)
    at = 0
    guard wanted > 0 else {
      piece = []
      return
    }
    let (file, start) = (file, start)
    piece = try [KeySorter.Entry](unsafeUninitializedCapacity: wanted) { buffer, filled in
      let bytes = UnsafeMutableRawBufferPointer(buffer)
      var done = 0
      while done < wanted * size {
        let got = pread(
          file, bytes.baseAddress.map { $0 + done }, wanted * size - done, start * size + done)
        guard got > 0 else { throw SortError(reason: String(cString: strerror(errno))) }
        done += got
      }
      filled = wanted
    }
    self.start += wanted
    count -= wanted
  }
}
