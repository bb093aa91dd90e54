import BianzhiCore
import BianzhiQuery
import BianzhiReport

/// Says which newer runs a command did not read, and how to.
enum PassedRunWords {
  static func tell(_ runs: [PassedRun]) {
    for passed in runs {
      let (words, number) = (passed.wording, passed.run.number)
      Console.shared.messages.warning(
        Wording(
          zh: "\(words.zh)；要用它，写 --run \(number)", en: "\(words.en); --run \(number) reads it"))
    }
  }
}
