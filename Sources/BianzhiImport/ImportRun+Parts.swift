import BianzhiCore
import Spreadsheets

/// A roster that several files or sheets of one import make up together.
package struct JoinedRoster: Hashable, Sendable {
  /// One file or sheet, as it is named to people.
  package struct Part: Hashable, Sendable {
    package let file: String
    package let rows: Int

    package init(file: String, rows: Int) { (self.file, self.rows) = (file, rows) }
  }

  /// Name and code of the organ.
  package let organ: String
  package let day: String
  package let parts: [Part]
  /// People who stand in two of the files, and those files; 0 where nobody does.
  package let shared: Int
  package let first: String
  package let second: String
  /// Whether all files say the same of the same people.
  package let isOneList: Bool
  /// Rows of people who stand in an earlier file as well, where no file is a version of another.
  package let repeated: Int
  /// Rows of people who have left by their file and are in post by another one.
  package let leftToo: Int

  package init(
    organ: String, day: String, parts: [Part], shared: Int, first: String, second: String,
    isOneList: Bool = false, repeated: Int = 0, leftToo: Int = 0
  ) {
    (self.isOneList, self.repeated, self.leftToo) = (isOneList, repeated, leftToo)
    (self.organ, self.day, self.parts) = (organ, day, parts)
    (self.shared, self.first, self.second) = (shared, first, second)
  }
}

extension ImportRun {
  /// Compares the files of which one roster of this import is made up. Files of different people, such as
  /// one of each quota kind, add up, which is said; files in which some people are the same are two versions
  /// of one list, and nobody knows which of them counts.
  ///
  /// - Returns: the rosters of which there are two versions, with their files, the organs of which all files say the
  ///   same, and the files that may be parts of fuller ones.
  mutating func compareParts(
    of loader: some ListLoader, _ session: ImportSession
  ) throws -> (versions: [Version], oneLists: Set<Int64>, parts: PartLists) {
    var versions: [Version] = []
    var parts = PartLists()
    var oneLists: Set<Int64> = []
    for list in loader.book.lists where Set(list.files).count > 1 {
      let importID = session.importID
      let rows = try session.owner.sync {
        try PartRows(list.id, by: importID, in: $0.database)
      }
      // Who stands in the superior's list as well counts once, and makes no second version of the list.
      let inPost = rows.inPost.without(list.guests)
      let pairs = inPost.shared
      let joined = joined(rows, rows.files, shared: pairs.first)
      parts.add(inPost)
      summary.joined.append(joined)
      tell(.alsoInPost, rows.leftAndInPost)
      if joined.shared == 0 { tell(.alsoListed, rows.inPost.listedTwice) }
      // The same list twice adds nobody: everybody counts once.
      if rows.areOneList {
        oneLists.insert(list.organ)
      } else if joined.shared > 0 {
        // All files of which another one is a version; of the rest nobody doubts anything.
        let files = Set(pairs.flatMap { [$0.first, $0.second] })
        let named = rows.files.filter { files.contains($0.file) }
        let alone = inPost.contained.filter { file in
          loader.book.lists.count { $0.files.contains(file) } == 1
        }
        versions.append(
          (self.joined(rows, named, shared: pairs.first), list.organ, files, alone))
      }
    }
    return (versions, oneLists, parts)
  }

  /// Stops an import in which two files are two versions of one list, or leaves those files out. A list without quota
  /// kinds is no version of a roster with them: it alone is left out.
  mutating func stopVersions(
    _ versions: [Version], _ parts: PartLists, _ lists: [ListBook.List], _ session: ImportSession
  ) throws {
    guard options.missing != .stay, summary.failure == nil, !versions.isEmpty else { return }
    let left = displaceParts(parts, lists)
    let versions = versions.filter {
      left.isDisjoint(with: $0.files) && !displace($0.files, spared: $0.spared)
    }
    guard let first = versions.first else { return }
    guard !options.quarantines else {
      // Of which day a file is may have been said already.
      let gone = brokenFiles
      for one in versions where one.files.isDisjoint(with: gone) {
        let others = try ofOtherDays(one, session)
        for other in others {
          setAside(tables: [other.first.name], .otherPeriod(other, isFirst: true))
        }
        if others.isEmpty { try setAside(one, lists, session) }
      }
      return
    }
    let other = try ofOtherDays(first, session).first
    summary.failure =
      other.map { ImportError.differentPeriods($0, more: versions.count - 1) }
      ?? .sameUnitTwice(first.roster, more: versions.count - 1)
  }

  /// Files of tables that are left out.
  private var brokenFiles: Set<Int64> {
    Set(
      summary.files.filter { file in
        tables.contains {
          broken.contains($0.name) && $0.file.path == file.path && $0.sheet == file.sheet
        }
      }.map(\.id))
  }

  /// A roster of which several files tell, the files that are versions of each other, and those of them that nobody is lost without.
  typealias Version = (
    roster: JoinedRoster, organ: Int64, files: Set<Int64>, spared: Set<Int64>
  )

  private mutating func tell(_ problem: CellProblem, _ rows: [(file: Int64, line: Int)]) {
    for row in rows {
      guard let place = summary.files.firstIndex(where: { $0.id == row.file }) else { continue }
      summary.files[place].issues.add(Issue(problem), row: row.line)
    }
  }

  private func joined(
    _ rows: PartRows, _ files: [PartRows.File], shared: PartRows.Pair?
  ) -> JoinedRoster {
    let name = { (id: Int64) in
      guard let file = summary.files.first(where: { $0.id == id }) else { return "" }
      // Two files of one name are told apart by their folders.
      let isShared = summary.files.contains {
        $0.shortName == file.shortName && $0.path != file.path
      }
      return isShared ? file.sheet.map { "\(file.path) \($0)" } ?? file.path : file.shortName
    }
    return JoinedRoster(
      organ: rows.organ, day: CalendarDay(yyyymmdd: rows.day)?.description ?? "",
      parts: files.map { JoinedRoster.Part(file: name($0.file), rows: $0.people.count) },
      shared: shared?.people ?? 0, first: name(shared?.first ?? 0),
      second: name(shared?.second ?? 0), isOneList: rows.areOneList,
      repeated: shared == nil ? rows.inPost.listedTwice.count : 0,
      leftToo: rows.leftAndInPost.count)
  }
}
