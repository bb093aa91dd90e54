import BianzhiCore
import GRDB
import Spreadsheets

/// A unit whose rows in one table are held back, since nobody knows which of its two rosters counts.
struct HeldUnit: Hashable, Sendable {
  /// As ``ImportTable/name``.
  let table: String
  /// The unit's code, or the name that stands in for it.
  let code: String
}

extension ImportRun {
  /// Nobody knows which of two files is the valid roster of a unit: files of this unit alone are left out, of those
  /// that tell of others too its rows.
  mutating func setAside(
    _ version: Version, _ lists: [ListBook.List], _ session: ImportSession
  ) throws {
    let several = version.files.filter { file in
      lists.count { $0.files.contains(file) } > 1
    }
    setAside(version.files.subtracting(several), .twoVersions(version.roster))
    guard !several.isEmpty else { return }
    let code = try session.owner.sync { try OrganKey.code(of: version.organ, in: $0.database) }
    guard let code else { return }
    for file in summary.files where several.contains(file.id) {
      for table in tables where table.file.path == file.path && table.sheet == file.sheet {
        heldAnew.insert(HeldUnit(table: table.name, code: code))
      }
    }
  }

  /// Leaves out lists of some of the people of fuller rosters, which stand alone.
  ///
  /// - Returns: the files that are left out.
  mutating func displaceParts(_ parts: PartLists, _ lists: [ListBook.List]) -> Set<Int64> {
    let hasOwn = Set(lists.filter { $0.files.count == 1 }.flatMap(\.files))
    let found = parts.parts(hasOwn: hasOwn) { id in
      summary.files.first { $0.id == id }.map { file in
        let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
        return PartLists.isTitled(file.captions + [file.sheet ?? "", name])
      } ?? false
    }
    for (id, fuller) in found.sorted(by: { $0.key < $1.key }) {
      guard let file = summary.files.first(where: { $0.id == id }) else { continue }
      let other = summary.files.first { $0.id == fuller }?.shortName ?? ""
      displaced.append(
        PassedOverSheet(
          path: file.path, sheet: file.sheet ?? "", reason: .partOfRoster(file: other)))
    }
    return Set(found.keys)
  }
}

extension ImportSession {
  /// The units whose rows in a table are held back.
  func heldOrgans(of table: ImportTable) throws -> Set<Int64> {
    var organs: Set<Int64> = []
    for unit in heldUnits where unit.table == table.name {
      let isCode = unit.code.utf8.allSatisfy { $0 < 0x80 }
      let key = isCode ? try self.organs.key(code: unit.code) : try self.organs.key(name: unit.code)
      if let key { organs.insert(key) }
    }
    return organs
  }
}
