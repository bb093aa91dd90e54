import Foundation

/// A rule to start from: it runs as it is, and the small tables beside it show that it does.
struct RuleTemplate {
  let id: String
  /// Name and version of the pack; nil for a rule of no pack.
  let pack: String?

  /// Writes the files into the folder of rules.
  ///
  /// - Parameter written: is told the path of each file when it is there.
  /// - Throws: ``OwnRuleError`` for a file that is there already, before any is written, and a folder that cannot be made.
  func write(to folder: String, written: (String) -> Void) throws {
    let files = files.map { (path: folder + "/" + $0.path, text: $0.text) }
    for path in files.map(\.path) + [folder + "/" + id]
    where FileManager.default.fileExists(atPath: path) {
      throw OwnRuleError.exists(path)
    }
    do {
      try FileManager.default.createDirectory(
        atPath: folder + "/" + id, withIntermediateDirectories: true)
    } catch {
      throw OwnRuleError.cannotWrite(folder)
    }
    for file in files {
      try WholeFile.write(Array(file.text.utf8), to: OutputPath(file.path))
      written(file.path)
    }
  }

  /// The files, by their paths inside the folder of rules.
  private var files: [(path: String, text: String)] {
    [(id + ".sql", rule)] + Self.tables.map { (id + "/" + $0.path, $0.text) }
  }

  private var rule: String {
    """
    -- rule:         \(id)
    \(pack.map { "-- pack:         \($0)\n" } ?? "")\
    -- title:        Fewer people than half of the quota
    -- title-zh:     实有人员不足核定编制的一半
    -- severity:     hint
    -- identity:     organ part
    -- part:         quota_kind
    -- needs:        roster quotas
    -- unchecked-in: quota
    -- reads:        strength
    -- data:         roster quotas
    -- message:      {part}: {actual} people counted, {expected} approved
    -- message-zh:   {part}：实有 {actual} 人，核定 {expected} 人
    SELECT organ, kind AS part, approved AS expected, counted AS actual, documents
    FROM strength
    WHERE approved >= 2 AND counted * 2 < approved
    ORDER BY organ, part;
    -- evidence
    SELECT source_file, sheet, row, person, person_name, 1 AS counted, '' AS reason,
      NULL AS document, NULL AS total, NULL AS change, NULL AS since
    FROM counted_staff
    WHERE organ = :organ AND kind = :part;

    """
  }

  /// One unit in which the rule finds something, one just inside its bounds, and what it must find.
  private static let tables: [(path: String, text: String)] = [
    (
      "organs.csv",
      """
      机构代码,机构名称,机构类别,机构规格,层级
      A1,甲县档案馆,政府工作部门,正科级,县级
      A2,甲县统计局,政府工作部门,正科级,县级

      """
    ),
    (
      "quotas.csv",
      """
      机构代码,编制类型,核定数,批准文号,生效日期
      A1,行政编制,3,甲编〔2009〕1号,2009-01-01
      A2,行政编制,2,甲编〔2009〕2号,2009-01-01

      """
    ),
    (
      "roster.csv",
      """
      姓名,身份证号,机构代码,编制类型,人员状态,数据日期
      甲一,339901197001010019,A1,行政编制,在岗,2010-06-30
      乙一,339901197001010027,A2,行政编制,在岗,2010-06-30

      """
    ),
    ("expected.csv", RuleExample.heading + "\nA1,行政编制,3,1,-2,,hint\n"),
  ]
}
