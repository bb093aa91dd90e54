/// The container of old Office files, around one stream.
enum CompoundDocument {
  private static let sectorSize = 512
  private static let entriesOfTable = 128
  /// A shorter stream would lie elsewhere; it is filled up with zeros, which its readers pass over.
  private static let leastStream = 4_096
  /// Tables of sectors that the header has room for: about 7 MB of stream.
  private static let tablesOfHeader = 109
  private static let endOfChain: UInt32 = 0xFFFF_FFFE
  private static let tableMark: UInt32 = 0xFFFF_FFFD
  private static let free: UInt32 = 0xFFFF_FFFF

  /// The file: header, the stream's sectors, the directory, the table of sectors.
  static func bytes(holding stream: [UInt8], named name: String) -> [UInt8] {
    let length = max(leastStream, stream.count)
    let count = (length + sectorSize - 1) / sectorSize
    let directory = count
    var tables = 1
    while tables * entriesOfTable < count + 1 + tables { tables += 1 }
    precondition(tables <= tablesOfHeader, "a unit's workbook is far smaller")
    var file = header(directory: directory, tables: tables)
    file += stream + [UInt8](repeating: 0, count: count * sectorSize - stream.count)
    file += entry("Root Entry", kind: 5, child: 1, start: endOfChain, size: 0)
    file += entry(name, kind: 2, child: free, start: 0, size: length)
    for _ in 0..<2 { file += entry("", kind: 0, child: free, start: 0, size: 0) }
    var table = (1..<count).map { UInt32($0) } + [endOfChain, endOfChain]
    table += [UInt32](repeating: tableMark, count: tables)
    table += [UInt32](repeating: free, count: tables * entriesOfTable - table.count)
    for number in table { file += four(number) }
    return file
  }

  private static func header(directory: Int, tables: Int) -> [UInt8] {
    var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    bytes += [UInt8](repeating: 0, count: 16)
    bytes += [0x3E, 0, 3, 0, 0xFE, 0xFF, 9, 0, 6, 0]
    bytes += [UInt8](repeating: 0, count: 10)
    bytes += four(UInt32(tables)) + four(UInt32(directory)) + four(0) + four(UInt32(leastStream))
    bytes += four(endOfChain) + four(0) + four(endOfChain) + four(0)
    for index in 0..<tablesOfHeader {
      bytes += four(index < tables ? UInt32(directory + 1 + index) : free)
    }
    return bytes
  }

  /// One entry of the directory, 128 bytes.
  private static func entry(
    _ name: String, kind: UInt8, child: UInt32, start: UInt32, size: Int
  ) -> [UInt8] {
    let units = name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    var bytes = units + [UInt8](repeating: 0, count: 64 - units.count)
    bytes += [name.isEmpty ? 0 : UInt8(units.count + 2), 0, kind, 1]
    bytes += four(free) + four(free) + four(child)
    bytes += [UInt8](repeating: 0, count: 36)
    return bytes + four(start) + four(UInt32(size)) + four(0)
  }

  private static func four(_ number: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }
}
