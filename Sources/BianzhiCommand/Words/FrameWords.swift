import BianzhiCore

/// The words that the argument parser puts around the words of a command: headings of its help, defaults,
/// and the names of values.
enum FrameWords {
  static let overview = Wording(zh: "", en: "OVERVIEW: ")
  static let usage = Wording(zh: "用法：", en: "USAGE: ")

  private static let headings: [String: String] = [
    "ARGUMENTS:": "参数：", "OPTIONS:": "选项：", "SUBCOMMANDS:": "子命令：",
  ]

  /// A heading of the help, or nil where the line is none; groups of subcommands bear their name alone.
  static func heading(_ line: String, _ language: Language) -> String? {
    if let words = headings[line] { return language == .zh ? words : line }
    guard line.hasSuffix(" SUBCOMMANDS:") else { return nil }
    return String(line.dropLast(" SUBCOMMANDS:".count)) + (language == .zh ? "：" : ":")
  }

  /// Where the help of a subcommand is found: `See 'bianzhi help <subcommand>' for detailed help.`
  static func more(_ line: String, _ language: Language) -> String {
    guard language == .zh else { return line }
    let command = line.split(separator: "'").dropFirst().first.map(String.init) ?? ""
    return "  详见 \(placeholders(command, language))"
  }

  /// What is said of an option, with its values and its default behind it.
  static func description(_ text: String, _ language: Language) -> String {
    guard language == .zh else { return text }
    let fixed = ["Show the version.": "显示版本。", "Show help information.": "显示帮助。"]
    if let words = fixed[text] { return words }
    guard let match = text.firstMatch(of: #/\s*\((?:values: (.+?))?(?:; )?(?:default: (.+?))?\)$/#)
    else { return text }
    let values = match.1.map { "可用：" + $0.replacing(", ", with: "、") }
    let standard = match.2.map { "默认 \($0)" }
    let words = [values, standard].compactMap { $0 }
    guard !words.isEmpty else { return text }
    return text[..<match.range.lowerBound] + "（\(words.joined(separator: "；"))）"
  }

  /// The name of an option, argument or subcommand; the one that is meant where none is named says so.
  static func label(_ text: String, _ language: Language) -> String {
    let words = placeholders(text, language)
    return language == .zh ? words.replacing(" (default)", with: "（默认）") : words
  }

  /// The text with the names of values, such as `<day>`, in the user's language.
  static func placeholders(_ text: String, _ language: Language) -> String {
    guard language == .zh else { return text }
    return text.replacing(" (default)", with: " （默认）").replacing(#/<([a-z|=-]+)>/#) { match in
      "<" + (valueNames[String(match.1)] ?? String(match.1)) + ">"
    }
  }

  /// Names that a command gives the values of its options and arguments.
  static let valueNames: [String: String] = [
    "subcommand": "子命令", "options": "选项",
    "text": "文字", "day": "日期", "name": "名称", "file": "文件", "code": "代码",
    "number": "数", "name=number": "名称=数", "identity": "身份证号", "numbers": "序号", "subject": "审核对象",
    "run": "检查",
    "plan": "计划", "package": "数据包",
    "person": "姓名",
    "n": "数", "finding": "问题", "style": "样式", "step": "步骤", "sort": "类别",
    "share": "占比", "severity": "程度", "post": "职务", "office": "部门", "kind": "种类",
    "import": "导入", "id": "编号", "group": "分组", "encoding": "编码", "dir": "文件夹",
    "year": "年度", "written": "写法", "words": "文字", "track": "事项", "term": "类型",
    "status": "状态", "sheet": "工作表", "select": "语句", "seed": "种子", "row": "行",
    "role": "角色", "path": "路径", "organ": "机构", "old": "旧", "new": "新", "months": "月数",
    "month": "月份", "meeting": "会议", "meant": "本名", "list": "名单", "link": "链值",
    "leader": "审核对象", "lang": "语言", "item": "项目", "format": "格式", "findings": "问题",
    "duty": "职责", "decision": "决定", "column": "列", "word": "词", "header": "表头",
    "field": "项", "from": "起", "to": "止", "value": "值", "shell": "终端",
    "reason": "理由", "days": "天数", "word=n": "词=数", "yes|no": "是|否", "reference": "线索编号",
    "meaning": "含义", "heading": "表头", "folder": "文件夹", "class": "类别", "auditor": "审核方",
    "checklist": "清单", "demand": "要求", "ballots": "票数", "level": "层级", "people": "人数",
    "document": "文号", "report": "报告", "rank": "层次", "body": "内设机构",
  ]
}
