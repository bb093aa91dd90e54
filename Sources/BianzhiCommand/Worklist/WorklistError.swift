import BianzhiCore
import BianzhiReport

/// A header word that is said to be a field of a table whose kind is not known.
struct WorklistKindError: Problem {
  let answer: String

  var status: ExitStatus { .badInput }

  var wording: Wording {
    Wording(
      zh: "填的是“\(answer)”，而“表的种类”空着。请写上表的种类，或选“不导入”。",
      en:
        "\"\(answer)\" is a field, and the kind of table is blank. Fill in the kind, or choose \"leave out\"."
    )
  }
}

/// Answers of a worklist that cannot be taken; nothing of it was stored.
struct WorklistError: Problem {
  let problems: [SheetError]

  var status: ExitStatus { .badInput }

  var wording: Wording {
    Wording(
      zh: (problems.map(\.wording.zh) + ["没有存入任何认定。请改正后重新导入本文件。"]).joined(separator: "\n"),
      en: (problems.map(\.wording.en) + [
        "No decision was stored. Mend the file and import it again."
      ])
      .joined(separator: "\n"))
  }
}
