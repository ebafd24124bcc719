using Keur.Reasoning.Portfolios.Planes;

namespace Keur.Reasoning.Portfolios.Compiled;

/// <content>Blocks of which everything asked is known.</content>
internal sealed unsafe partial class PlaneMachine
{
    /// <summary>Runs the program two-valued over a block of which everything asked is known, at half the cost.</summary>
    /// <param name="block">The block.</param>
    /// <param name="valid">The bits that are cases.</param>
    /// <param name="room">Where there is room to work.</param>
    /// <returns>Whether everything was known; where not, nothing is said.</returns>
    public bool RunKnown(int block, byte* valid, PlaneTrial room)
    {
        _offset = (long)block * ChunkLayout.BlockBytes;
        var known = room.Registers;
        known[0] = _planes[0];
        fixed (int* operands = _operands)
        {
            for (var i = 0; i < _steps.Length; i++)
            {
                var step = _steps[i];
                if (step.Input is null)
                {
                    known[step.Register] = room.Own(step.Register);
                    Lanes.AllKnown(known[step.Register], known, operands + step.First, step.Count);
                }
                else if (!ReadKnown(_bound.Inputs[i]!, i, room, (operands[step.First], (nint)valid)))
                {
                    return false;
                }
            }
        }

        foreach (var code in _roots)
        {
            Lanes.Copy(Own(code), known[code >> 1], opposite: false);
            Lanes.Copy(Own(code + 1), known[code >> 1], opposite: true);
            _planes[code] = Own(code);
            _planes[code + 1] = Own(code + 1);
        }

        return true;
    }

    /// <summary>Reads a question of which everything must be known: answered, or of a fact that does not arise.</summary>
    private bool ReadKnown(BoundInput input, int step, PlaneTrial room, (int Gate, nint Valid) how)
    {
        var register = _steps[step].Register;
        var yes = room.Registers[register] = ReadYes(input, step, room.Own(register));
        if (input.IsAlwaysKnown)
        {
            return true;
        }

        var settled = input.Known.Length == 1 ? Lying(input.Known[0]) : room.Aside;
        if (input.Known.Length != 1)
        {
            Lanes.Fill(settled, false);
            foreach (var column in input.Known)
            {
                Lanes.AddTo(settled, Lying(column));
            }
        }

        var open = how.Gate == 1 ? _planes[1] : room.Registers[how.Gate >> 1];
        return Lanes.Covers((byte*)how.Valid, yes, settled, open, opposite: how.Gate != 1 && (how.Gate & 1) != 0);
    }
}
