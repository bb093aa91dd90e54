import CZip

/// One entry of an archive, unpacked from front to back.
///
/// What is really unpacked is counted, whatever the archive declares, and its check sum is compared
/// at the end.
final class PartStream {
  /// A part may always unpack to this much.
  private static let alwaysAllowed = 64 << 20

  let archive: ZipArchive
  let name: String
  /// Bytes unpacked, as the archive declares.
  let size: Int
  private let packedSize: Int
  private let entry: OpaquePointer
  private(set) var bytesUnpacked = 0

  /// - Parameter entry: is closed with this stream.
  init(
    _ entry: OpaquePointer, of archive: ZipArchive, name: String, size: Int, packedSize: Int
  ) {
    (self.entry, self.archive, self.name) = (entry, archive, name)
    (self.size, self.packedSize) = (size, packedSize)
  }

  deinit { archive.alone { zip_fclose(entry) } }

  /// Puts the next bytes into `buffer`, at `start` and before `end`.
  ///
  /// - Returns: how many; 0 at the end of the part.
  func read(
    into buffer: inout [UInt8], from start: Int, to end: Int
  ) throws(ReadError) -> Int {
    precondition(0 <= start && start < end && end <= buffer.count)
    var count: zip_int64_t = -1
    buffer.withUnsafeMutableBytes { bytes in
      archive.alone {
        count = zip_fread(entry, bytes.baseAddress.map { $0 + start }, zip_uint64_t(end - start))
      }
    }
    guard count >= 0 else {
      throw try ZipArchive.failure(
        zip_file_get_error(entry).pointee, in: archive.file, part: name)
    }
    bytesUnpacked += Int(count)
    archive.file.work.add(Int(count))
    // Repetitive rosters unpack to 20 or 30 times their size.
    guard bytesUnpacked <= mostBytes else { throw over(.unpackedRatio) }
    return Int(count)
  }

  func damaged(_ damage: Damage) -> ReadError {
    .damaged(file: archive.file.name, part: name, damage: damage)
  }

  /// What it may unpack to at most.
  var mostBytes: Int {
    let packed = min(packedSize, archive.file.size)
    return max(Self.alwaysAllowed, ReadLimit.unpackedRatio.most * packed)
  }

  func over(_ limit: ReadLimit) -> ReadError {
    .overLimit(file: archive.file.name, part: name, limit: limit)
  }

  /// How far the part has been read, as a share of the archive's size.
  var bytesRead: Int {
    guard size > 0 else { return archive.file.size }
    let share = min(1, Double(bytesUnpacked) / Double(size))
    return Int(share * Double(archive.file.size))
  }
}
