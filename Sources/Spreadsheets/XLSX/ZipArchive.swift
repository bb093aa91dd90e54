import CZip

/// The entries of a zip archive. Not for several threads: each reader opens its own.
final class ZipArchive {
  /// More parts than any workbook has.
  static let mostEntries = 10_000
  /// What messages call the archive itself.
  static let place = "zip"

  let file: InputFile
  private let handle: OpaquePointer
  /// Entries by name, in lower case and with slashes: some programs write `xl\Workbook.xml`.
  private let entries: [String: UInt64]

  init(_ file: InputFile) throws(ReadError) {
    guard let source = ZipInput.source(of: file) else {
      throw .damaged(file: file.name, part: Self.place, damage: .broken)
    }
    var problem = zip_error_t()
    zip_error_init(&problem)
    defer { zip_error_fini(&problem) }
    guard let handle = zip_open_from_source(source, ZIP_RDONLY, &problem) else {
      zip_source_free(source)
      throw try Self.failure(problem, in: file, part: Self.place)
    }
    let count = max(0, zip_get_num_entries(handle, 0))
    guard count <= Self.mostEntries else {
      zip_discard(handle)
      throw .damaged(file: file.name, part: Self.place, damage: .tooManyParts)
    }
    entries = Self.names(of: handle, count: UInt64(count))
    (self.file, self.handle) = (file, handle)
  }

  deinit { zip_discard(handle) }

  private static func names(of handle: OpaquePointer, count: UInt64) -> [String: UInt64] {
    var entries: [String: UInt64] = [:]
    for index in 0..<count {
      guard let name = zip_get_name(handle, index, 0) else { continue }
      let key = key(of: String(cString: name))
      if entries[key] == nil { entries[key] = index }
    }
    return entries
  }

  private static func key(of name: String) -> String {
    String(decoding: name.lowercased().utf8.map { $0 == 0x5C ? 0x2F : $0 }, as: UTF8.self)
  }

  func contains(_ name: String) -> Bool { entries[Self.key(of: name)] != nil }

  /// Opens an entry, from its start.
  ///
  /// - Throws: `missingPart` if there is none of that name.
  func part(_ name: String) throws(ReadError) -> PartStream {
    guard let index = entries[Self.key(of: name)] else {
      throw .damaged(file: file.name, part: name, damage: .missingPart)
    }
    var status = zip_stat_t()
    zip_stat_init(&status)
    guard zip_stat_index(handle, index, 0, &status) == 0 else { throw try failure(part: name) }
    guard status.encryption_method == ZIP_EM_NONE else { throw .encrypted(file: file.name) }
    guard let entry = zip_fopen_index(handle, index, 0) else { throw try failure(part: name) }
    return PartStream(
      entry, of: self, name: name, size: Int(clamping: status.size),
      packedSize: Int(clamping: status.comp_size))
  }

  private func failure(part: String) throws(ReadError) -> ReadError {
    try Self.failure(zip_get_error(handle).pointee, in: file, part: part)
  }

  /// What a failure of libzip means; throws instead if the file was written to meanwhile.
  static func failure(
    _ problem: zip_error_t, in file: InputFile, part: String
  ) throws(ReadError) -> ReadError {
    try file.checkUnchanged()
    switch problem.zip_err {
    case ZIP_ER_READ where problem.sys_err != 0:
      return .readFailed(file: file.name, code: problem.sys_err)
    case ZIP_ER_NOPASSWD, ZIP_ER_WRONGPASSWD, ZIP_ER_ENCRNOTSUPP: return .encrypted(file: file.name)
    default: return .damaged(file: file.name, part: part, damage: .broken)
    }
  }
}
