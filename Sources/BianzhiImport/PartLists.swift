/// Lists of some of the people of fuller rosters: 领导班子成员名册 of all units beside the roster of each.
///
/// They are no second version of the rosters.
struct PartLists {
  /// By file: the first fuller one.
  private var inside: [Int64: Int64] = [:]
  /// Files with people who stand in no fuller one that says the same of their places.
  private var beyond: Set<Int64> = []

  /// - Parameter rows: the people of one roster by file.
  mutating func add(_ rows: PartRows) {
    for file in rows.files {
      guard let fuller = rows.fuller(than: file) else {
        beyond.insert(file.file)
        continue
      }
      if inside[file.file] == nil { inside[file.file] = fuller.file }
    }
  }

  /// The files that are parts of fuller ones, each with the first of those. How few people a list has proves nothing: it
  /// may be the newer one.
  ///
  /// - Parameters:
  ///   - hasOwn: files that are the only one to tell of some unit.
  ///   - isTitled: whether the title of a file says that it lists some of the people.
  func parts(hasOwn: Set<Int64>, isTitled: (Int64) -> Bool) -> [Int64: Int64] {
    inside.filter { file, _ in
      !beyond.contains(file) && !hasOwn.contains(file) && isTitled(file)
    }
  }

  /// What titles say of lists of some of the people.
  static func isTitled(_ titles: [String]) -> Bool {
    titles.contains { title in words.contains(where: title.contains) }
  }

  private static let words = [
    "领导班子", "班子成员", "领导成员", "领导干部", "中层", "科级干部", "股级干部", "处级干部", "正科级", "副科级", "后备", "工勤", "超编",
    "病休", "病假", "不在岗", "吃空饷", "评聘", "聘用", "聘任", "变更", "上编", "新增", "新进", "新录", "参公", "行政人员", "事业人员",
    "专业技术人员", "管理人员", "部分",
  ]
}
