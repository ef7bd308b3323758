import ArgumentParser
import Runner

struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Print versions and what is wrong with this installation, with a cure.")

  func run() throws {
    let doctor = Doctor()
    StandardOutput.print(doctor.text, terminator: "")
    try end(doctor.isIll ? .stageFailed : .success)
  }
}
