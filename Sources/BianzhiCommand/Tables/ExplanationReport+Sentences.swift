import BianzhiCore
import BianzhiQuery
import BianzhiReport

extension ExplanationReport {
  /// The sentences of documents that the approved numbers were taken from.
  func write(_ sentences: [ApprovalSentence]) {
    for sentence in sentences {
      let document = sentence.document.isEmpty ? sentence.file : sentence.document
      let days = sentence.days.map { days in
        say(
          "（文件日期 \(days.issued)，生效 \(days.effective)）",
          " (dated \(days.issued), in force since \(days.effective))")
      }
      let text = "\(document)\(days ?? "")  \(sentence.sentence)"
      StandardOutput.line(
        VisibleText.line(Console.language == .zh ? "原文  \(text)" : "Text  \(text)"),
        columns: Console.shared.width)
    }
  }
}
