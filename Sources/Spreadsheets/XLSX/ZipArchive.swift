import CZip

/// The entries of a zip archive. Not for several threads: each reader opens its own.
final class ZipArchive {
  /// What messages call the archive itself.
  static let place = "zip"

  let file: InputFile
  private let handle: OpaquePointer
  let entries: ZipEntries

  /// - Parameter entries: what another archive of the same file has listed; nil to list them.
  init(_ file: InputFile, entries known: ZipEntries? = nil) throws(ReadError) {
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
    do throws(ReadError) {
      entries = if let known { known } else { try ZipEntries(of: handle, in: file) }
    } catch {
      zip_discard(handle)
      throw error
    }
    (self.file, self.handle) = (file, handle)
  }

  deinit { zip_discard(handle) }

  func contains(_ name: String) -> Bool { entries[name] != nil }

  /// Opens an entry, from its start.
  ///
  /// - Throws: `missingPart` if there is none of that name.
  func part(_ name: String) throws(ReadError) -> PartStream {
    guard let index = entries[name] else {
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
