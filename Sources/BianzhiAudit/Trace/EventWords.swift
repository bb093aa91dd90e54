package import BianzhiCore
import Foundation

/// Events in words.
package enum EventWords {
  /// The words of a kind; a kind without words is its own code.
  package static func kind(_ kind: String) -> Said {
    kinds[kind] ?? Said(zh: kind, en: kind.replacing(".", with: " ").replacing("_", with: " "))
  }

  private static let kinds: [String: Said] = {
    var kinds = others
    for move in FindingMove.allCases { kinds[move.event] = move.said }
    return kinds
  }()

  private static let others: [String: Said] = [
    "import.stored": Said(zh: "导入", en: "import"),
    "import.undone": Said(zh: "撤销导入", en: "import undone"),
    "mapping.kept": Said(zh: "保存映射", en: "mapping kept"),
    "name.decided": Said(zh: "名称判定", en: "name decided"),
    "name.joined": Said(zh: "名称归并", en: "name joined"),
    "reveal.logged": Said(zh: "显示完整号码", en: "numbers revealed"),
    "run.recorded": Said(zh: "检查", en: "run"),
    "finding.raised": Said(zh: "人工提出", en: "raised by hand"),
    "finding.shown": Said(zh: "补充证据", en: "evidence"),
    "finding.extended": Said(zh: "延期", en: "extended"),
    "finding.classified": Said(zh: "归类", en: "classified"),
    "finding.revised": Said(zh: "修改方案", en: "plan changed"),
    "finding.stated": Said(zh: "填报整改情况", en: "statement"),
    "finding.returned": Said(zh: "反弹", en: "returned"),
    "subject.acting": Said(zh: "登记主持工作", en: "acting time"),
    "subject.reform": Said(zh: "登记机构改革", en: "reform"),
    "procedure.stored": Said(zh: "存入流程", en: "procedure stored"),
    "plan.drafted": Said(zh: "拟定计划", en: "plan drafted"),
    "plan.approved": Said(zh: "批准计划", en: "plan approved"),
    "plan.subject_added": Said(zh: "增加审核对象", en: "subject added"),
    "plan.subject_set": Said(zh: "修改审核对象", en: "subject changed"),
    "step.marked": Said(zh: "完成步骤", en: "step done"),
    "step.withdrawn": Said(zh: "撤回步骤", en: "step withdrawn"),
    "ballot.tallied": Said(zh: "民主评议", en: "ballot"),
    "interview.counted": Said(zh: "个别访谈", en: "interviews"),
    "checklist.made": Said(zh: "生成查验单", en: "checklist made"),
    "checklist.read": Said(zh: "读入查验单", en: "checklist read"),
    "return.recorded": Said(zh: "登记自查报告", en: "return"),
    "joint.opened": Said(zh: "启动联审", en: "joint audit opened"),
    "joint.result": Said(zh: "联审结果", en: "joint result"),
    "joint.findings": Said(zh: "联审问题", en: "joint findings"),
    "joint.concluded": Said(zh: "联审结论", en: "joint conclusion"),
    "group.set": Said(zh: "登记小组成员", en: "group member"),
    "group.left": Said(zh: "成员离任", en: "member left"),
    "meeting.held": Said(zh: "召开会议", en: "meeting"),
    "meeting.case": Said(zh: "会议议题", en: "meeting case"),
    "meeting.decided": Said(zh: "会议决定", en: "meeting decision"),
    "meeting.done": Said(zh: "决定落实", en: "decision done"),
    "practice.added": Said(zh: "登记做法或制度", en: "practice"),
    "package.made": Said(zh: "生成上报包", en: "package made"),
    "package.imported": Said(zh: "导入上报包", en: "package imported"),
  ]

  /// What an event says, in one line: its texts and numbers, and how many of what it lists.
  package static func detail(_ event: Event, _ language: Language) -> String {
    let members = (try? event.decode([String: PayloadValue].self)) ?? [:]
    let known = labels.filter { members[$0.key] != nil }
    let rest = members.keys.filter { key in
      !hidden.contains(key) && !labels.contains { $0.key == key }
    }.sorted().map { (key: $0, said: Said(zh: $0, en: $0)) }
    return (known + rest).compactMap { label in
      guard let text = members[label.key]?.text else { return nil }
      let value = words(label.key, text)[language]
      return language == .zh ? "\(label.said.zh) \(value)" : "\(label.said.en) \(value)"
    }.joined(separator: language == .zh ? "；" : "; ")
  }

  private static let hidden: Set<String> = [
    "evidence", "hash", "digest", "chain", "keys", "tables", "moves", "mappings", "replaced",
  ]

  private static let labels: [(key: String, said: Said)] = [
    ("title", Said(zh: "问题", en: "title")), ("step", Said(zh: "步骤", en: "step")),
    ("reason", Said(zh: "理由", en: "reason")), ("document", Said(zh: "文号", en: "document")),
    ("office", Said(zh: "单位", en: "office")), ("measure", Said(zh: "措施", en: "measure")),
    ("owner", Said(zh: "责任人", en: "owner")), ("target", Said(zh: "目标", en: "target")),
    ("term", Said(zh: "整改类型", en: "term")), ("earlier", Said(zh: "原时限", en: "from")),
    ("deadline", Said(zh: "时限", en: "deadline")), ("approver", Said(zh: "批准人", en: "approver")),
    ("statement", Said(zh: "整改情况", en: "statement")), ("note", Said(zh: "说明", en: "note")),
    ("proofRun", Said(zh: "证明的检查", en: "proof run")), ("duty", Said(zh: "职责类别", en: "duty")),
    ("article", Said(zh: "违规情形", en: "article")), ("cause", Said(zh: "原因", en: "cause")),
    ("isPolicy", Said(zh: "政策性", en: "by policy")), ("run", Said(zh: "检查", en: "run")),
    ("actual", Said(zh: "实有", en: "actual")), ("rebound", Said(zh: "第几次反弹", en: "return no.")),
    ("findings", Said(zh: "问题数", en: "findings")), ("organName", Said(zh: "机构", en: "organ")),
  ]

  /// Codes in words.
  private static func words(_ key: String, _ text: String) -> Said {
    switch key {
    case "term": RectificationTerm(rawValue: text)?.said ?? Said(zh: text, en: text)
    case "duty": Duty(rawValue: text)?.said ?? Said(zh: text, en: text)
    case "cause": RootCause.said(text)
    case "article": Int(text).map { BreachArticle.said($0) } ?? Said(zh: text, en: text)
    default: Said(zh: text, en: text)
    }
  }

  /// A value of a payload, as far as a line can show it.
  private enum PayloadValue: Decodable {
    case text(String)
    case count(Int)
    case none

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if let flag = try? value.decode(Bool.self) {
        self = .text(flag ? "✓" : "×")
      } else if let number = try? value.decode(Int.self) {
        self = .text("\(number)")
      } else if let text = try? value.decode(String.self) {
        self = text.isEmpty ? .none : .text(text)
      } else if let list = try? value.decode([PayloadValue].self) {
        self = .count(list.count)
      } else {
        self = .none
      }
    }

    var text: String? {
      switch self {
      case .text(let text): text
      case .count(let count): count > 0 ? "(\(count))" : nil
      case .none: nil
      }
    }
  }
}
