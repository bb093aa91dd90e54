import CZip
import Synchronization

/// The entries of a zip archive.
///
/// All readers of a workbook share it, for listing the entries again for each sheet would cost more than
/// reading them. libzip is called by one of them at a time.
final class ZipArchive: Sendable {
  /// What messages call the archive itself.
  static let place = "zip"

  let file: InputFile
  /// Used only inside ``alone(_:)``.
  private nonisolated(unsafe) let handle: OpaquePointer
  private let lock = Mutex(())
  private let entries: ZipEntries

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
    do throws(ReadError) {
      entries = try ZipEntries(of: handle, in: file)
    } catch {
      zip_discard(handle)
      throw error
    }
    (self.file, self.handle) = (file, handle)
  }

  deinit { zip_discard(handle) }

  /// Calls libzip while no other reader does.
  func alone(_ call: () -> Void) { lock.withLock { _ in call() } }

  /// The names of the entries, in their order.
  var names: [String] { entries.names }

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
    var (entry, problem): (OpaquePointer?, zip_error_t?)
    alone {
      let isKnown = zip_stat_index(handle, index, 0, &status) == 0
      let isReadable = isKnown && status.encryption_method == ZIP_EM_NONE
      entry = isReadable ? zip_fopen_index(handle, index, 0) : nil
      problem = zip_get_error(handle).pointee
    }
    guard status.encryption_method == ZIP_EM_NONE else { throw .encrypted(file: file.name) }
    guard let entry else {
      throw try Self.failure(problem ?? zip_error_t(), in: file, part: name)
    }
    return PartStream(
      entry, of: self, name: name, size: Int(clamping: status.size),
      packedSize: Int(clamping: status.comp_size))
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
