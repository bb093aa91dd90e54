import BianzhiAudit
import BianzhiCore
import Foundation

/// The files of a folder of evidence, those of folders inside it too.
enum EvidenceFolder {
  /// - Throws: ``Refusal`` where there is no such folder, or a file cannot be read.
  static func files(_ folder: String) throws -> [EvidenceFile] {
    guard isFolder(folder), let inside = FileManager.default.enumerator(atPath: folder) else {
      throw Refusal.noEvidenceFolder(folder)
    }
    let paths = inside.compactMap { $0 as? String }.sorted().map { folder + "/" + $0 }
    return try EvidenceOptions.files(paths.filter { !isFolder($0) }, areShown: false)
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }
}
