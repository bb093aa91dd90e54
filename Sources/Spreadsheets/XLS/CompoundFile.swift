/// The container of old Office files: named streams, each a chain of sectors.
///
/// Nothing in it is trusted: a sector number is looked up only within its table, and a sector that
/// comes a second time ends the chain with an error.
struct CompoundFile {
  private static let headerSize = 512
  private static let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  let file: InputFile
  private let sectorBits: Int
  private let shortStreamLimit: Int
  private let shortTableStart: UInt32
  private let directoryStart: UInt32
  /// Which sector follows which.
  private var table: [UInt32] = []
  /// The streams and folders at the top.
  private(set) var entries: [CompoundEntry] = []
  private var root: CompoundEntry?

  init(_ file: InputFile) throws(ReadError) {
    self.file = file
    let header = try file.head(Self.headerSize)
    let span = header.span.bytes
    guard header.count == Self.headerSize, header.starts(with: Self.signature) else {
      throw Self.damaged(file, "header", .broken)
    }
    sectorBits = span.number16(at: 0x1E)
    guard sectorBits == 9 || sectorBits == 12, span.number16(at: 0x20) == 6 else {
      throw Self.damaged(file, "header", .broken)
    }
    shortStreamLimit = Int(span.halfWord(at: 0x38))
    directoryStart = span.halfWord(at: 0x30)
    shortTableStart = span.halfWord(at: 0x3C)
    let first = (0..<109).map { span.halfWord(at: 0x4C + 4 * $0) }
    try readTable(first: first, next: span.halfWord(at: 0x44))
    try readDirectory()
  }

  private static func damaged(_ file: InputFile, _ part: String, _ damage: Damage) -> ReadError {
    .damaged(file: file.name, part: part, damage: damage)
  }

  private var sectorSize: Int { 1 << sectorBits }

  /// Sectors of the file, the last of which may be cut.
  private var sectorCount: Int { (file.size - 1) >> sectorBits }

  /// The entry at the top of the container, in upper or lower case.
  func entry(named name: String) -> CompoundEntry? {
    entries.first { $0.name.lowercased() == name.lowercased() }
  }

  /// The bytes of a stream.
  func contents(of entry: CompoundEntry) throws(ReadError) -> [UInt8] {
    guard entry.size <= ReadLimit.streamBytes.most else {
      throw .overLimit(file: file.name, part: entry.name, limit: .streamBytes)
    }
    guard entry.size < shortStreamLimit else {
      return try contents(from: entry.start, size: entry.size, part: entry.name)
    }
    return try shortContents(of: entry)
  }

  // MARK: - Sectors

  /// Sectors from `start` on: `count` of them, or up to the end of the chain.
  private func chain(
    from start: UInt32, in table: [UInt32], count: Int? = nil, part: String
  ) throws(ReadError) -> [Int] {
    var sectors: [Int] = []
    var isPassed = [Bool](repeating: false, count: table.count)
    var next = start
    while next != SectorMark.end, sectors.count != count {
      let sector = Int(next)
      guard sector < table.count else { throw Self.damaged(file, part, .broken) }
      guard !isPassed[sector] else { throw Self.damaged(file, part, .runsInCircles) }
      isPassed[sector] = true
      sectors.append(sector)
      next = table[sector]
    }
    guard sectors.count == count ?? sectors.count else { throw Self.damaged(file, part, .broken) }
    return sectors
  }

  private func contents(
    from start: UInt32, size: Int, part: String
  ) throws(ReadError) -> [UInt8] {
    guard size <= file.size else { throw Self.damaged(file, part, .broken) }
    let count = (size + sectorSize - 1) >> sectorBits
    let sectors = try chain(from: start, in: table, count: count, part: part)
    return try read(sectors, size: size, part: part)
  }

  /// Reads sectors, those that lie side by side at once.
  private func read(_ sectors: [Int], size: Int, part: String) throws(ReadError) -> [UInt8] {
    file.work.add(size)
    var bytes = [UInt8](repeating: 0, count: size)
    var (done, index) = (0, 0)
    while done < size {
      let first = sectors[index]
      var length = 1
      while index + length < sectors.count, sectors[index + length] == first + length {
        length += 1
      }
      let end = min(size, done + length << sectorBits)
      var offset = (first + 1) << sectorBits
      while done < end {
        let more = try file.read(into: &bytes, from: done, to: end, offset: offset)
        guard more > 0 else { throw Self.damaged(file, part, .broken) }
        (done, offset) = (done + more, offset + more)
      }
      index += length
    }
    return bytes
  }

  /// Reads the table of sectors. Where its own sectors are stands in the header, and in a chain of its own.
  private mutating func readTable(first: [UInt32], next: UInt32) throws(ReadError) {
    try append(first[...])
    var (next, left) = (next, sectorCount)
    while next != SectorMark.end, next != SectorMark.free, table.count < sectorCount {
      guard left > 0 else { throw Self.damaged(file, "sector table", .runsInCircles) }
      guard Int(next) < sectorCount else { throw Self.damaged(file, "sector table", .broken) }
      let numbers = try numbers(in: Int(next))
      try append(numbers.dropLast())
      next = numbers.last ?? SectorMark.end
      left -= 1
    }
  }

  private mutating func append(_ sectors: ArraySlice<UInt32>) throws(ReadError) {
    for sector in sectors where sector < SectorMark.end && table.count < sectorCount {
      guard Int(sector) < sectorCount else { throw Self.damaged(file, "sector table", .broken) }
      table += try numbers(in: Int(sector))
    }
  }

  private func numbers(in sector: Int) throws(ReadError) -> [UInt32] {
    let bytes = try read([sector], size: sectorSize, part: "sector table")
    return CompoundEntry.numbers(in: bytes)
  }
}

extension CompoundFile {
  private mutating func readDirectory() throws(ReadError) {
    let sectors = try chain(from: directoryStart, in: table, part: "directory")
    let bytes = try read(sectors, size: sectors.count << sectorBits, part: "directory")
    guard let root = CompoundEntry(0, in: bytes) else {
      throw Self.damaged(file, "directory", .broken)
    }
    self.root = root
    var isPassed: Set<UInt32> = []
    var waiting = [root.child]
    while let number = waiting.popLast() {
      guard number != SectorMark.free else { continue }
      guard isPassed.insert(number).inserted else {
        throw Self.damaged(file, "directory", .runsInCircles)
      }
      guard let entry = CompoundEntry(Int(number), in: bytes) else {
        throw Self.damaged(file, "directory", .broken)
      }
      entries.append(entry)
      waiting += [entry.left, entry.right]
    }
  }

  /// A short stream lies in small sectors, and these in a stream of the root.
  private func shortContents(of entry: CompoundEntry) throws(ReadError) -> [UInt8] {
    guard entry.size > 0, let root else { return [] }
    let part = "short streams"
    let store = try contents(from: root.start, size: root.size, part: part)
    let tableSectors = try chain(from: shortTableStart, in: table, part: part)
    let table = CompoundEntry.numbers(
      in: try read(tableSectors, size: tableSectors.count << sectorBits, part: part))
    let count = (entry.size + 63) / 64
    var bytes: [UInt8] = []
    for sector in try chain(from: entry.start, in: table, count: count, part: entry.name) {
      guard (sector + 1) * 64 <= store.count else {
        throw Self.damaged(file, entry.name, .broken)
      }
      bytes += store[sector * 64..<(sector + 1) * 64]
    }
    return Array(bytes.prefix(entry.size))
  }
}

/// Numbers that stand for no sector.
enum SectorMark {
  static let end: UInt32 = 0xFFFF_FFFE
  /// Also: no entry.
  static let free: UInt32 = 0xFFFF_FFFF
}
