using Keur.Reasoning.Portfolios.Planes;

namespace Keur.Reasoning.Portfolios.Compiled;

/// <content>Tried systems.</content>
internal sealed unsafe partial class PlaneMachine
{
    /// <summary>Runs the program over a block of one tried system a case: two-valued.</summary>
    /// <param name="block">The block.</param>
    /// <param name="trial">What is tried where nothing is known.</param>
    public void Try(int block, PlaneTrial trial)
    {
        _offset = (long)block * ChunkLayout.BlockBytes;
        var tried = trial.Registers;
        tried[0] = Nothing;
        fixed (int* operands = _operands)
        {
            for (var i = 0; i < _steps.Length; i++)
            {
                var step = _steps[i];
                if (step.Input is null)
                {
                    tried[step.Register] = trial.Own(step.Register);
                    Lanes.AllKnown(tried[step.Register], tried, operands + step.First, step.Count);
                    continue;
                }

                Suppose(_bound.Inputs[i]!, i, trial, operands + step.First);
            }
        }
    }

    /// <summary>What a question comes to in the tried systems: what is answered, else what is forced, else what is tried, where the fact arises.</summary>
    private void Suppose(BoundInput input, int step, PlaneTrial trial, int* gating)
    {
        var register = _steps[step].Register;
        var own = trial.Own(register);
        if (input.IsAlwaysKnown)
        {
            Lanes.Fill(own, false);
        }
        else
        {
            Choose(own, step, trial, gating);
            if (gating[0] != 1)
            {
                Lanes.Keep(own, trial.Registers[gating[0] >> 1], opposite: (gating[0] & 1) != 0);
            }

            foreach (var column in input.Known)
            {
                Lanes.Keep(own, Lying(column), opposite: true);
            }
        }

        Lanes.AddTo(own, ReadYes(input, step, trial.Aside));
        trial.Registers[register] = own;
    }

    private void Choose(byte* own, int step, PlaneTrial trial, int* gating)
    {
        Lanes.Copy(own, trial.ChoiceOf(step), opposite: false);
        // Of a `one of` one value was chosen; to add another or to take it away would leave no system.
        if (_steps[step].Input!.Asks == InputKind.Is)
        {
            return;
        }

        if (gating[2] != 0)
        {
            Lanes.Copy(trial.Aside, trial.Registers[gating[2] >> 1], opposite: (gating[2] & 1) != 0);
            Lanes.Keep(own, trial.Aside, opposite: true);
        }

        if (gating[1] != 0)
        {
            Lanes.Copy(trial.Aside, trial.Registers[gating[1] >> 1], opposite: (gating[1] & 1) != 0);
            Lanes.AddTo(own, trial.Aside);
        }
    }
}
