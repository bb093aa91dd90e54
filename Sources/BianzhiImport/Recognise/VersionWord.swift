import BianzhiCore

/// Words of file names and titles that say which version of a file it is, and nothing of whose it is: （旧）, 旧版, 最终版,
/// 副本.
enum VersionWord {
  /// - Parameter text: in one width, without blanks.
  /// - Returns: the text without such words at its ends, and without brackets that hold one.
  static func removed(from text: String) -> String {
    guard marks.contains(where: text.contains) else { return text }
    var rest = text.replacing(brackets) { match in
      isVersion(match.output.dropFirst().dropLast()) ? "" : String(match.output)
    }
    var isShorter = true
    while isShorter {
      let count = rest.count
      for word in words {
        if rest.startsWith(word), rest.count > word.count + 2 {
          rest = String(rest.dropFirst(word.count))
        }
        if rest.endsWith(word), rest.count > word.count + 2 {
          rest = String(rest.dropLast(word.count))
        }
      }
      if let first = rest.first, "旧新老".contains(first),
        rest.dropFirst().first.map({ "-_—.、".contains($0) }) == true
      {
        rest = String(rest.dropFirst())
      }
      isShorter = rest.count < count
      if isShorter { rest = String(rest.drop { "-_—.、".contains($0) }) }
    }
    return rest.isEmpty ? text : rest
  }

  private static func isVersion(_ inner: Substring) -> Bool {
    whole.contains(String(inner.filter { !$0.isNumber && !"第版稿次-_.vV".contains($0) }))
      || (words + inBrackets).contains(where: inner.contains)
  }

  /// What words of versions have in them; nearly no text has any of these.
  private static let marks = [
    "版", "稿", "副本", "备份", "最终", "最新", "旧", "新", "老", "终", "复制", "修改", "更新", "作废", "过期", "打印", "汇总",
    "上报", "报送", "盖章", "审核", "原", "以前", "停用", "复件", "拷贝", "opy", "OPY",
  ]
  /// What brackets may hold alone.
  private static let whole: Set<String> = [
    "旧", "新", "老", "原", "废", "初", "定", "以前", "停用", "旧的", "新的", "修订",
  ]
  private static let inBrackets = [
    "终", "定稿", "修改", "最新", "打印", "副本", "复件", "拷贝", "汇总", "上报", "报送", "盖章", "审核", "初稿", "更新", "作废",
    "过期",
  ]
  private static let words = [
    "旧版本", "新版本", "旧版", "新版", "老版", "最终版", "最终稿", "最终", "终版", "终稿", "定稿版", "定稿", "修改版", "修改稿",
    "修订版", "修订稿", "修改后", "最新版", "最新", "更新版", "打印版", "上报版", "报送版", "盖章版", "审核版", "汇总版", "初稿", "草稿",
    "副本", "备份", "复制", "复件", "拷贝", "Copyof", "copyof", "Copy", "copy", "COPY", "作废", "过期",
  ].sorted { ($1.count, $0) < ($0.count, $1) }
  nonisolated(unsafe) private static let brackets =
    #/\([^()]{1,10}\)|【[^【】]{1,10}】|\[[^\[\]]{1,10}\]/#
}
