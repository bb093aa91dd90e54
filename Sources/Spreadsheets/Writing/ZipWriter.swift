import CZip
import Glibc

/// Makes a zip archive in memory. Equal parts give equal bytes: no clock is asked.
package enum ZipWriter {
  /// 1980-01-01 00:00, the earliest moment a zip archive can say.
  private static let day: UInt16 = 0x0021

  /// - Parameter parts: in the order in which they are to stand; names are paths with `/`.
  /// - Throws: ``WriteError/outOfMemory``.
  package static func bytes(
    of parts: [(name: String, content: [UInt8])]
  ) throws(WriteError) -> [UInt8] {
    var problem = zip_error_t()
    zip_error_init(&problem)
    defer { zip_error_fini(&problem) }
    guard let memory = zip_source_buffer_create(nil, 0, 0, &problem) else { throw .outOfMemory }
    defer { zip_source_free(memory) }
    // The archive gives up its own hold when it is closed; this one is for reading it back.
    zip_source_keep(memory)
    guard let archive = zip_open_from_source(memory, ZIP_TRUNCATE, &problem) else {
      zip_source_free(memory)
      throw .outOfMemory
    }
    for part in parts {
      guard add(part.name, part.content, to: archive) else {
        zip_discard(archive)
        throw .outOfMemory
      }
    }
    guard zip_close(archive) == 0 else {
      zip_discard(archive)
      throw .outOfMemory
    }
    return try whole(memory)
  }

  private static func add(
    _ name: String, _ content: [UInt8], to archive: OpaquePointer
  ) -> Bool {
    // libzip frees the copy with the source.
    guard let copy = malloc(max(1, content.count)) else { return false }
    content.withUnsafeBytes { bytes in
      if let start = bytes.baseAddress { memcpy(copy, start, bytes.count) }
    }
    guard let source = zip_source_buffer(archive, copy, UInt64(content.count), 1) else {
      free(copy)
      return false
    }
    let place = zip_file_add(archive, name, source, ZIP_FL_ENC_UTF_8)
    guard place >= 0 else {
      zip_source_free(source)
      return false
    }
    return zip_file_set_dostime(archive, UInt64(place), 0, day, 0) == 0
  }

  private static func whole(_ memory: OpaquePointer) throws(WriteError) -> [UInt8] {
    var status = zip_stat_t()
    zip_stat_init(&status)
    guard zip_source_stat(memory, &status) == 0, zip_source_open(memory) == 0 else {
      throw .outOfMemory
    }
    defer { zip_source_close(memory) }
    var bytes = [UInt8](repeating: 0, count: Int(clamping: status.size))
    var end = 0
    while end < bytes.count {
      let count = bytes.withUnsafeMutableBytes { room in
        zip_source_read(
          memory, room.baseAddress.map { $0 + end }, UInt64(room.count - end))
      }
      guard count > 0 else { throw .outOfMemory }
      end += Int(count)
    }
    return bytes
  }
}
