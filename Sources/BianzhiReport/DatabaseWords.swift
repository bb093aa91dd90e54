package import BianzhiCore

/// What SQLite says of a statement that it does not run, in the user's language.
///
/// What stands for nothing here is said in SQLite's own words, marked as such.
package enum DatabaseWords {
  package static func wording(_ message: String) -> Wording {
    known(message)
      ?? Wording(zh: "语句有误（SQLite 原文：\(message)）", en: "it is not right (SQLite: \(message))")
  }

  /// Nil for what SQLite does not say, or for what has no words here.
  static func known(_ message: String) -> Wording? {
    for sentence in sentences
    where message.hasPrefix(sentence.start) && message.hasSuffix(sentence.end) {
      guard message.count >= sentence.start.count + sentence.end.count else { continue }
      let name = message.dropFirst(sentence.start.count).dropLast(sentence.end.count)
      return Wording(
        zh: sentence.chinese.replacing("{}", with: name),
        en: sentence.english.replacing("{}", with: name))
    }
    let outOfRange = " BY term out of range - should be between 1 and "
    if let place = message.firstRange(of: outOfRange) {
      let (columns, clause) = (message[place.upperBound...], message[..<place.lowerBound])
      let word = clause.split(separator: " ").last.map { "\($0) BY" } ?? "ORDER BY"
      return Wording(
        zh: "\(word) 的序号超出列数（1 到 \(columns)）",
        en: "a number in \(word) is beyond the columns (1 to \(columns))")
    }
    return nil
  }

  /// How a message begins and ends, and its words; `{}` stands for what is between.
  private static let sentences: [(start: String, end: String, chinese: String, english: String)] = [
    ("near \"", "\": syntax error", "“{}”附近语法不对", "wrong syntax near \"{}\""),
    ("no such column: ", "", "没有列 {}", "there is no column {}"),
    ("no such table: ", "", "没有表或视图 {}", "there is no table or view {}"),
    ("no such function: ", "", "没有函数 {}", "there is no function {}"),
    ("no such index: ", "", "没有索引 {}", "there is no index {}"),
    ("no such window: ", "", "没有窗口 {}", "there is no window {}"),
    ("no such collation sequence: ", "", "没有排序规则 {}", "there is no collation {}"),
    (
      "ambiguous column name: ", "", "列名 {} 不止一个表里有，请写成 表.列",
      "column {} is in several tables: write table.column"
    ),
    (
      "wrong number of arguments to function ", "", "函数 {} 的参数个数不对",
      "wrong number of arguments for {}"
    ),
    ("unrecognized token: \"", "\"", "不认识“{}”", "{} cannot be read"),
    (
      "misuse of aggregate: ", "", "汇总函数 {} 用错了地方", "the aggregate {} does not fit there"
    ),
    (
      "misuse of aggregate function ", "", "汇总函数 {} 用错了地方",
      "the aggregate {} does not fit there"
    ),
    (
      "misuse of window function ", "", "窗口函数 {} 用错了地方",
      "the window function {} does not fit there"
    ),
    (
      "misuse of aliased aggregate ", "", "汇总的别名 {} 用错了地方",
      "the aggregate named {} does not fit there"
    ),
    ("row value misused", "", "括号里的多个值用错了地方", "several values in brackets do not fit there"),
    ("access to ", " is prohibited", "不允许读取 {}", "{} may not be read"),
    ("no tables specified", "", "没有写明查哪个表（FROM）", "no table is named (FROM)"),
    ("incomplete input", "", "语句没有写完", "it is not complete"),
    (
      "not authorized to use function: ", "", "不允许使用函数 {}", "the function {} may not be used"
    ),
    ("not authorized", "", "不允许这样做", "that is not allowed"),
    ("not a SELECT", "", "这不是 SELECT 语句", "it is no SELECT"),
    (
      "sub-select returns ", " columns - expected 1", "子查询返回 {} 列，这里只能是一列",
      "the inner SELECT gives {} columns; here it can be one only"
    ),
    (
      "SELECTs to the left and right of ", " do not have the same number of result columns",
      "{} 两边的列数不同", "the two sides of {} have different numbers of columns"
    ),
    (
      "all VALUES must have the same number of terms", "", "VALUES 各行的个数不同",
      "the rows of VALUES differ in length"
    ),
    (
      "cannot join using column ", " - column not present in both tables", "USING 的列 {} 不是两个表都有",
      "column {} of USING is not in both tables"
    ),
    (
      "HAVING clause on a non-aggregate query", "", "没有汇总，不能用 HAVING", "HAVING needs an aggregate"
    ),
    (
      "a GROUP BY clause is required before HAVING", "", "HAVING 之前须有 GROUP BY",
      "HAVING needs GROUP BY before it"
    ),
    (
      "DISTINCT aggregates must have exactly one argument", "", "DISTINCT 汇总须有且只有一个参数",
      "an aggregate with DISTINCT takes one argument"
    ),
    (
      "ESCAPE expression must be a single character", "", "ESCAPE 只能是一个字符",
      "ESCAPE takes one character"
    ),
    ("circular reference: ", "", "{} 引用了自己", "{} refers to itself"),
    (
      "recursive reference in a subquery: ", "", "子查询里不能递归引用 {}",
      "{} may not refer to itself in an inner SELECT"
    ),
    ("malformed JSON", "", "不是合格的 JSON", "that is no JSON"),
    ("bad JSON path: ", "", "JSON 路径 {} 不对", "{} is no JSON path"),
    ("datatype mismatch", "", "值的类型不对", "a value is of the wrong type"),
    ("parser stack overflow", "", "语句嵌套太深", "it is nested too deep"),
    ("integer overflow", "", "整数超出范围", "a number is too large"),
    ("string or blob too big", "", "文字太长", "a text is too long"),
    ("too many terms in ", "", "{} 中的项太多", "too many terms in {}"),
    ("too many columns in ", "", "{} 中的列太多", "too many columns in {}"),
    ("Expression tree is too large", "", "表达式太复杂", "an expression is too complex"),
    ("You can only execute one statement at a time", "", "一次只能执行一条语句", "one statement at a time"),
    ("Multiple statements found", "", "一次只能执行一条语句", "one statement at a time"),
    ("empty statement", "", "语句是空的", "it is empty"),
  ]
}
