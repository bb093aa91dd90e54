package import Foundation
import Glibc

/// Reads regular files and nothing else: a pipe would make the program wait for ever, a device may have no
/// end.
package enum RegularFile {
  /// Why a file is not read.
  package enum Obstacle: Error, Hashable, Sendable {
    case missing, noPermission, isFolder
    /// A pipe, a device or a socket.
    case notRegular
    /// More than so many bytes.
    case tooLong(limit: Int)
    /// `code` is the system's errno.
    case failed(code: Int32)

    init(code: Int32) {
      switch code {
      case ENOENT, ENOTDIR, ELOOP: self = .missing
      case EACCES, EPERM: self = .noPermission
      // What `open` says of a socket, and of a device that nobody serves.
      case ENXIO, ENODEV: self = .notRegular
      default: self = .failed(code: code)
      }
    }
  }

  /// Opens a file for reading; links are followed. The caller closes it.
  package static func open(_ path: String) throws(Obstacle) -> FileHandle {
    guard !path.isEmpty, !path.utf8.contains(0) else { throw .missing }
    let descriptor = Glibc.open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw Obstacle(code: errno) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      let code = errno
      close(descriptor)
      throw .failed(code: code)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw status.st_mode & S_IFMT == S_IFDIR ? .isFolder : .notRegular
    }
    return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  /// The whole file.
  ///
  /// - Parameter limit: bytes beyond which it is refused.
  package static func contents(of path: String, limit: Int) throws(Obstacle) -> Data {
    let file = try open(path)
    let data: Data
    do {
      data = try file.read(upToCount: limit + 1) ?? Data()
      try file.close()
    } catch {
      throw .failed(code: EIO)
    }
    guard data.count <= limit else { throw .tooLong(limit: limit) }
    return data
  }
}

extension RegularFile.Obstacle {
  package var status: ExitStatus {
    switch self {
    case .missing, .noPermission: .notFound
    case .isFolder, .notRegular, .tooLong, .failed: .badInput
    }
  }

  /// What is wrong and what to do, to stand behind the file's name.
  package var wording: Wording {
    switch self {
    case .missing: Wording(zh: "没有这个文件。请检查路径", en: "no such file. Check the path")
    case .noPermission:
      Wording(zh: "当前用户没有读取权限。请修改文件权限", en: "not readable by this user. Change its permissions")
    case .isFolder: Wording(zh: "是文件夹。请给出文件名", en: "a folder. Name a file")
    case .notRegular:
      Wording(
        zh: "是管道、设备或套接字，不是普通文件。请先存为文件",
        en: "a pipe, a device or a socket, no regular file. Save it as a file first")
    case .tooLong(let limit):
      Wording(
        zh: "超过 \(limit >> 20) MiB。请检查是否给错了文件",
        en: "more than \(limit >> 20) MiB. Check that it is the right file")
    case .failed(let code):
      Wording(zh: "读取失败（错误 \(code)）。请检查磁盘", en: "reading failed (error \(code)). Check the disk")
    }
  }
}
