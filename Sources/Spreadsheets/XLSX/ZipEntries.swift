import CZip

/// The names of an archive's entries and their numbers; all readers of a workbook share them.
final class ZipEntries: Sendable {
  /// By name, in lower case and with slashes: some programs write `xl\Workbook.xml`.
  private let numbers: [String: UInt64]
  /// The names as they are written, in the order of the archive; of one that stands twice the first.
  let names: [String]

  /// Lists an archive. The bytes of its entries cannot be more than its own, or some of them lie over
  /// each other and would be unpacked again and again.
  init(of handle: OpaquePointer, in file: InputFile) throws(ReadError) {
    let count = max(0, zip_get_num_entries(handle, 0))
    guard count <= ReadLimit.parts.most else {
      throw .overLimit(file: file.name, part: ZipArchive.place, limit: .parts)
    }
    file.work.add(Int(count))
    var numbers: [String: UInt64] = [:]
    var names: [String] = []
    var left = UInt64(file.size)
    for number in 0..<UInt64(count) {
      var status = zip_stat_t()
      zip_stat_init(&status)
      if zip_stat_index(handle, number, 0, &status) == 0 {
        guard status.comp_size <= left else {
          throw .damaged(file: file.name, part: ZipArchive.place, damage: .overlapping)
        }
        left -= status.comp_size
      }
      guard let name = zip_get_name(handle, number, 0) else { continue }
      let text = String(cString: name)
      let key = Self.key(of: text)
      guard numbers[key] == nil else { continue }
      numbers[key] = number
      names.append(text)
    }
    (self.numbers, self.names) = (numbers, names)
  }

  /// The number of the first entry of that name.
  subscript(name: String) -> UInt64? { numbers[Self.key(of: name)] }

  static func key(of name: String) -> String {
    String(decoding: name.lowercased().utf8.map { $0 == 0x5C ? 0x2F : $0 }, as: UTF8.self)
  }
}
