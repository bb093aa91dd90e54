/// Builds the container of an old Office file, for tests.
struct XLSContainer {
  var streams: [(name: String, bytes: [UInt8])]
  var sectorBits = 9
  /// Whether the sectors of each stream lie back to front.
  var isScattered = false

  private var sectorSize: Int { 1 << sectorBits }

  /// Sectors laid out so far and their table.
  private struct Layout {
    var sectors: [[UInt8]] = []
    var table: [UInt32] = []
  }

  /// The file.
  func bytes() -> [UInt8] {
    var layout = Layout()
    var short = Layout()
    var entries: [[UInt8]] = []
    for (index, stream) in streams.enumerated() {
      let isShort = stream.bytes.count < 4096
      let start =
        isShort ? store(stream.bytes, 64, &short) : store(stream.bytes, sectorSize, &layout)
      let next = index + 1 < streams.count ? UInt32(index + 2) : .max
      entries.append(entry(stream.name, 2, start: start, size: stream.bytes.count, right: next))
    }
    let store = Array(short.sectors.joined())
    let root = entry(
      "Root Entry", 5, start: self.store(store, sectorSize, &layout), size: store.count,
      child: streams.isEmpty ? .max : 1)
    let shortTable = self.store(short.table.flatMap(Self.four), sectorSize, &layout)
    let directory = self.store(([root] + entries).flatMap { $0 }, sectorSize, &layout)
    return file(layout, directory: directory, shortTable: shortTable)
  }

  /// Puts bytes into sectors and returns the first one.
  private func store(_ bytes: [UInt8], _ size: Int, _ layout: inout Layout) -> UInt32 {
    guard !bytes.isEmpty else { return 0xFFFF_FFFE }
    let first = layout.sectors.count
    let count = (bytes.count + size - 1) / size
    for place in 0..<count {
      let index = isScattered ? count - 1 - place : place
      let part = bytes[index * size..<min(bytes.count, (index + 1) * size)]
      layout.sectors.append(part + [UInt8](repeating: 0, count: size - part.count))
      let follower = isScattered ? first + place - 1 : first + place + 1
      layout.table.append(index + 1 < count ? UInt32(follower) : 0xFFFF_FFFE)
    }
    return UInt32(isScattered ? first + count - 1 : first)
  }

  private func entry(
    _ name: String, _ kind: UInt8, start: UInt32, size: Int, right: UInt32 = .max,
    child: UInt32 = .max
  ) -> [UInt8] {
    let text = name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    var bytes = text + [UInt8](repeating: 0, count: 64 - text.count)
    bytes += [UInt8(text.count + 2), 0, kind, 1]
    bytes += Self.four(.max) + Self.four(right) + Self.four(child)
    bytes += [UInt8](repeating: 0, count: 36)
    return bytes + Self.four(start) + Self.four(UInt32(size)) + [0, 0, 0, 0]
  }

  private func file(_ layout: Layout, directory: UInt32, shortTable: UInt32) -> [UInt8] {
    let perSector = sectorSize / 4
    let content = layout.sectors.count
    var (tables, chains) = (0, 0)
    while true {
      let neededTables = (content + tables + chains + perSector - 1) / perSector
      let neededChains = max(0, (neededTables - 109 + perSector - 2) / (perSector - 1))
      if (neededTables, neededChains) == (tables, chains) { break }
      (tables, chains) = (neededTables, neededChains)
    }
    let numbers = (0..<tables).map { UInt32(content + $0) }
    var table = layout.table + numbers.map { _ in 0xFFFF_FFFD }
    table += [UInt32](repeating: 0xFFFF_FFFC, count: chains)
    table += [UInt32](repeating: .max, count: tables * perSector - table.count)
    var chained: [UInt32] = []
    for chain in 0..<chains {
      let part = Array(numbers.dropFirst(109 + chain * (perSector - 1)).prefix(perSector - 1))
      chained += part + [UInt32](repeating: .max, count: perSector - 1 - part.count)
      chained.append(chain + 1 < chains ? UInt32(content + tables + chain + 1) : 0xFFFF_FFFE)
    }
    var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    bytes += [UInt8](repeating: 0, count: 16)
    bytes += [0x3E, 0, sectorBits == 9 ? 3 : 4, 0, 0xFE, 0xFF, UInt8(sectorBits), 0, 6, 0]
    bytes += [UInt8](repeating: 0, count: 10)
    bytes += Self.four(UInt32(tables)) + Self.four(directory) + Self.four(0) + Self.four(4096)
    bytes += Self.four(shortTable) + Self.four(shortTable == 0xFFFF_FFFE ? 0 : 1)
    bytes += Self.four(chains > 0 ? UInt32(content + tables) : 0xFFFF_FFFE)
    bytes += Self.four(UInt32(chains))
    bytes += (0..<109).flatMap { Self.four($0 < tables ? numbers[$0] : .max) }
    bytes += [UInt8](repeating: 0, count: sectorSize - 512)
    for sector in layout.sectors { bytes += sector }
    for number in table + chained { bytes += Self.four(number) }
    return bytes
  }

  static func four(_ number: UInt32) -> [UInt8] {
    withUnsafeBytes(of: number.littleEndian) { Array($0) }
  }
}

/// Looks into the bytes of a container, to damage them.
extension [UInt8] {
  func number(at index: Int) -> Int {
    (0..<4).reduce(0) { $0 | Int(self[index + $1]) << (8 * $1) }
  }

  mutating func put(_ number: UInt32, at index: Int) {
    replaceSubrange(index..<index + 4, with: XLSContainer.four(number))
  }

  /// Where the entry of a stream starts.
  func entryPlace(of name: String) -> Int? {
    let text = name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    return stride(from: 512, to: count, by: 128).first { self[$0...].starts(with: text) }
  }

  /// Where the table of sectors names the one behind `sector`, in a container of small sectors.
  func tablePlace(of sector: Int) -> Int { (number(at: 0x4C) + 1) * 512 + 4 * sector }
}
