package import BianzhiCore

/// What SQLite says of a statement that it does not run, in the user's language.
///
/// What stands for nothing here is said in SQLite's own words, in brackets in the Chinese text.
package enum DatabaseWords {
  package static func wording(_ message: String) -> Wording {
    known(message) ?? Wording(zh: "语句有误（\(message)）", en: message)
  }

  /// Nil for what SQLite does not say, or for what has no words here.
  static func known(_ message: String) -> Wording? {
    for (start, end, chinese) in sentences where message.hasPrefix(start) && message.hasSuffix(end)
    {
      guard message.count >= start.count + end.count else { continue }
      let name = message.dropFirst(start.count).dropLast(end.count)
      return Wording(zh: chinese.replacing("{}", with: name), en: message)
    }
    return nil
  }

  /// How a message begins and ends, and the Chinese words; `{}` stands for what is between.
  private static let sentences: [(start: String, end: String, chinese: String)] = [
    ("near \"", "\": syntax error", "“{}”附近语法不对"),
    ("no such column: ", "", "没有列 {}"),
    ("no such table: ", "", "没有表或视图 {}"),
    ("no such function: ", "", "没有函数 {}"),
    ("ambiguous column name: ", "", "列名 {} 不止一个表里有，请写成 表.列"),
    ("wrong number of arguments to function ", "", "函数 {} 的参数个数不对"),
    ("unrecognized token: \"", "\"", "不认识“{}”"),
    ("misuse of aggregate: ", "", "汇总函数 {} 用错了地方"),
    ("misuse of aggregate function ", "", "汇总函数 {} 用错了地方"),
    ("misuse of window function ", "", "窗口函数 {} 用错了地方"),
    ("access to ", " is prohibited", "不允许读取 {}"),
    ("no tables specified", "", "没有写明查哪个表（FROM）"),
    ("incomplete input", "", "语句没有写完"),
    ("not authorized to use function: ", "", "不允许使用函数 {}"),
    ("not authorized", "", "不允许这样做"),
    ("not a SELECT", "", "这不是 SELECT 语句"),
    ("sub-select returns ", " columns - expected 1", "子查询返回 {} 列，这里只能是一列"),
    (
      "SELECTs to the left and right of ", " do not have the same number of result columns",
      "{} 两边的列数不同"
    ),
    ("integer overflow", "", "整数超出范围"),
    ("string or blob too big", "", "文字太长"),
    ("too many terms in ", "", "{} 中的项太多"),
    ("Expression tree is too large", "", "表达式太复杂"),
    ("You can only execute one statement at a time", "", "一次只能执行一条语句"),
    ("Multiple statements found", "", "一次只能执行一条语句"),
    ("empty statement", "", "语句是空的"),
  ]
}
